package az.migrationportal.tests.contract;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that keeps to the document, part by part, so that each part can be spoilt. */
final class GoodRequest {
  private final ApiOperation operation;
  private final Map<String, String> variables = new LinkedHashMap<>();
  private final Map<String, String> query = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final String text;

  GoodRequest(ApiOperation operation, Samples samples) {
    this.operation = operation;
    for (JsonObject parameter : operation.parametersIn("path")) {
      variables.put(parameter.getString("name"), encoded(samples.of(parameter)));
    }
    for (JsonObject parameter : operation.parametersIn("query")) {
      if (parameter.getBoolean("required", false)) {
        query.put(parameter.getString("name"), encoded(samples.of(parameter)));
      }
    }
    for (JsonObject parameter : operation.parametersIn("header")) {
      if (parameter.getString("name").equals("If-Match")) {
        headers.put("If-Match", "\"1\"");
      }
    }
    List<String> types = operation.bodyTypes();
    if (types.isEmpty()) {
      text = "";
    } else {
      headers.put("Content-Type", types.get(0));
      JsonObject content = operation.body().getJsonObject("content").getJsonObject(types.get(0));
      text = types.get(0).endsWith("json") ? samples.body(content).toString() : "";
    }
  }

  /** The body as it would be right; empty where there is none. */
  String text() {
    return text;
  }

  OddRequest withVariable(String name, String raw) {
    Map<String, String> changed = new LinkedHashMap<>(variables);
    changed.put(name, raw);
    return request("path " + name + "=" + raw, changed, query, headers, whole());
  }

  OddRequest withQuery(String name, String raw) {
    Map<String, String> changed = new LinkedHashMap<>(query);
    changed.put(name, raw);
    return request("query " + name + "=" + raw, variables, changed, headers, whole());
  }

  OddRequest withoutQuery(String name) {
    Map<String, String> changed = new LinkedHashMap<>(query);
    changed.remove(name);
    return request("without query " + name, variables, changed, headers, whole());
  }

  OddRequest withHeader(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(headers);
    changed.put(name, value);
    return request("header " + name + ": " + value, variables, query, changed, whole());
  }

  OddRequest withoutHeader(String name) {
    Map<String, String> changed = new LinkedHashMap<>(headers);
    changed.remove(name);
    return request("without header " + name, variables, query, changed, whole());
  }

  OddRequest withBody(String what, byte[] body) {
    return request("body " + what, variables, query, headers, BodyPublishers.ofByteArray(body));
  }

  OddRequest withBody(String what, String body) {
    return withBody(what, body.getBytes(StandardCharsets.UTF_8));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private BodyPublisher whole() {
    return text.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(text);
  }

  private OddRequest request(
      String what,
      Map<String, String> path,
      Map<String, String> parameters,
      Map<String, String> fields,
      BodyPublisher body) {
    String address = operation.path();
    for (Map.Entry<String, String> variable : path.entrySet()) {
      address = address.replace("{" + variable.getKey() + "}", variable.getValue());
    }
    List<String> pairs = new ArrayList<>();
    parameters.forEach((name, value) -> pairs.add(name + "=" + value));
    List<String> all = new ArrayList<>();
    fields.forEach(
        (name, value) -> {
          all.add(name);
          all.add(value);
        });
    return new OddRequest(
        what,
        pairs.isEmpty() ? address : address + "?" + String.join("&", pairs),
        body,
        List.copyOf(all),
        false);
  }
}
