package az.migrationportal.tests.contract;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Makes bad requests for an operation: one thing at a time is wrong, each part that the document
 * names at least once. Which odd value it gets is the random generator's choice.
 */
public final class OddRequests {
  private static final int NESTED = 3000;
  private static final int TOO_LARGE = 1024 * 1024;

  private final OddValues odd;
  private final Samples samples;

  public OddRequests(RandomGenerator random, Samples samples) {
    this.odd = new OddValues(random);
    this.samples = samples;
  }

  /** The bad requests of an operation. */
  public List<OddRequest> of(ApiOperation operation) {
    GoodRequest good = new GoodRequest(operation, samples);
    List<OddRequest> requests = new ArrayList<>();
    addresses(operation, good, requests);
    headers(operation, good, requests);
    if (good.text().isEmpty()) {
      withoutBody(operation, good, requests);
    } else {
      bodies(good, requests);
    }
    return requests;
  }

  private void addresses(ApiOperation operation, GoodRequest good, List<OddRequest> requests) {
    for (JsonObject parameter : operation.parametersIn("path")) {
      String name = parameter.getString("name");
      requests.add(variable(good, name, inSegment(odd.text())));
      requests.add(variable(good, name, inSegment(odd.text())));
      requests.add(good.withVariable(name, odd.escape()).beneathIt());
    }
    for (JsonObject parameter : operation.parametersIn("query")) {
      String name = parameter.getString("name");
      requests.add(good.withQuery(name, GoodRequest.encoded(odd.text())));
      requests.add(good.withQuery(name, GoodRequest.encoded(odd.text())));
      requests.add(good.withQuery(name, odd.escape()));
      requests.add(good.withQuery(name, "a&" + name + "=b"));
      requests.add(good.withQuery(name, ""));
      if (parameter.getBoolean("required", false)) {
        requests.add(good.withoutQuery(name));
      }
    }
    requests.add(good.withQuery("no-such-parameter", GoodRequest.encoded(odd.text())));
    requests.add(good.withQuery(GoodRequest.encoded(odd.text()), "1"));
    requests.add(good.withQuery("%ED%A0%80", "%25"));
  }

  /** The web server takes no NUL in a path. */
  private static OddRequest variable(GoodRequest good, String name, String raw) {
    OddRequest request = good.withVariable(name, raw);
    return raw.contains("%00") ? request.beneathIt() : request;
  }

  /** A segment of nothing, dots or a slash would be another address. */
  private static String inSegment(String text) {
    String encoded = GoodRequest.encoded(text.replace("/", "_").replace("\\", "_"));
    return encoded.matches("\\.*") ? "x" + encoded : encoded;
  }

  private void headers(ApiOperation operation, GoodRequest good, List<OddRequest> requests) {
    for (JsonObject parameter : operation.parametersIn("header")) {
      String name = parameter.getString("name");
      requests.add(good.withHeader(name, odd.header()));
      requests.add(good.withHeader(name, odd.header()));
      requests.add(good.withoutHeader(name));
    }
    requests.add(good.withHeader("If-Match", odd.header()));
    requests.add(good.withHeader("If-None-Match", odd.header()));
    requests.add(good.withHeader("Accept", "image/x-nothing"));
    requests.add(good.withHeader("Accept", odd.header()));
    requests.add(good.withHeader("Accept-Language", odd.header()));
    requests.add(good.withHeader("Range", "bytes=9-1"));
    requests.add(good.withHeader("Authorization", "Bearer " + odd.header()));
  }

  private void withoutBody(ApiOperation operation, GoodRequest good, List<OddRequest> requests) {
    OddRequest object = good.withBody("where none belongs", "{\"odd\": 1}");
    OddRequest rubbish = good.withBody("of rubbish where none belongs", new byte[] {-1, 0, 7});
    boolean never = Set.of("GET", "DELETE").contains(operation.method());
    requests.add(never ? object.beneathIt() : object);
    requests.add(never ? rubbish.beneathIt() : rubbish);
  }

  private void bodies(GoodRequest good, List<OddRequest> requests) {
    String text = good.text();
    requests.add(good.withBody("empty", ""));
    requests.add(good.withBody("of spaces", "  \n "));
    requests.add(good.withBody("null", "null"));
    requests.add(good.withBody("array", "[" + text + "]"));
    requests.add(good.withBody("text", "\"words\""));
    requests.add(good.withBody("cut short", text.substring(0, text.length() / 2)));
    requests.add(good.withBody("twice", text + text));
    requests.add(good.withBody("after a byte order mark", "\uFEFF" + text));
    requests.add(
        good.withBody("no UTF-8", (text + "\u00ff").getBytes(StandardCharsets.ISO_8859_1)));
    requests.add(good.withBody("UTF-16", text.getBytes(StandardCharsets.UTF_16)));
    requests.add(good.withBody("NUL", "{\"a\u0000\": 1}"));
    requests.add(good.withBody("empty object", "{}"));
    requests.add(good.withBody("too large", "{\"a\": \"" + "x".repeat(TOO_LARGE) + "\"}"));
    requests.add(good.withBody("nested", "{\"a\":".repeat(NESTED) + "1" + "}".repeat(NESTED)));
    requests.add(good.withBody("nested array", "{\"a\":" + "[".repeat(NESTED)));
    requests.add(good.withHeader("Content-Type", "text/plain"));
    requests.add(good.withHeader("Content-Type", "application/xml"));
    requests.add(good.withHeader("Content-Type", "application/json;charset=utf-16"));
    requests.add(good.withHeader("Content-Type", odd.header()).beneathIt());
    requests.add(good.withoutHeader("Content-Type"));
    requests.add(good.withHeader("Content-Encoding", "gzip"));
    if (parsed(text) instanceof JsonObject object) {
      members(good, object, requests);
    }
  }

  private void members(GoodRequest good, JsonObject object, List<OddRequest> requests) {
    requests.add(good.withBody("extra", spoilt(object, "no-such-member", odd.literal())));
    requests.add(good.withBody("odd extra", spoilt(object, "\\u0000\\ud800", "1")));
    for (String name : object.keySet()) {
      requests.add(good.withBody("without " + name, without(object, name)));
      requests.add(good.withBody("twice " + name, spoilt(object, name, "1", name, "2")));
      for (int i = 0; i < 3; i++) {
        String literal = odd.literal();
        String shown = literal.substring(0, Math.min(40, literal.length()));
        requests.add(good.withBody(name + "=" + shown, spoilt(object, name, literal)));
      }
      if (object.get(name) instanceof JsonObject inner) {
        for (String below : inner.keySet()) {
          String odder = spoilt(inner, below, odd.literal());
          requests.add(good.withBody(name + "/" + below, spoilt(object, name, odder)));
        }
      }
    }
  }

  private static JsonValue parsed(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }

  private static String without(JsonObject object, String name) {
    return Json.createObjectBuilder(object).remove(name).build().toString();
  }

  /** The object without the members named, and then with them as given: names and literals. */
  private static String spoilt(JsonObject object, String... members) {
    List<String> written = new ArrayList<>();
    object.forEach(
        (name, value) -> {
          if (!List.of(members).contains(name)) {
            written.add(Json.createValue(name) + ":" + value);
          }
        });
    for (int i = 0; i < members.length; i += 2) {
      written.add("\"" + members[i] + "\":" + members[i + 1]);
    }
    return "{" + String.join(",", written) + "}";
  }
}
