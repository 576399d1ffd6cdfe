package az.migrationportal.tests.contract;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An operation as the document describes it.
 *
 * @param path with variables in braces
 * @param parameters with references followed
 * @param body the description of the request body; without members where there is none
 */
public record ApiOperation(
    String method,
    String path,
    JsonObject definition,
    List<JsonObject> parameters,
    JsonObject body) {

  public String id() {
    return definition.getString("operationId");
  }

  /** The statuses that are described. */
  public Set<String> statuses() {
    return new TreeSet<>(definition.getJsonObject("responses").keySet());
  }

  /** The parameters of one place: path, query or header. */
  public List<JsonObject> parametersIn(String place) {
    return parameters.stream()
        .filter(parameter -> parameter.getString("in").equals(place))
        .toList();
  }

  /** The media types of the body that are described. */
  public List<String> bodyTypes() {
    JsonValue content = body.get("content");
    return content == null ? List.of() : List.copyOf(content.asJsonObject().keySet());
  }

  /** How many variables the address has. */
  public int variables() {
    return path.length() - path.replace("{", "").length();
  }

  /** Whether an address is one of this operation's. */
  public boolean isAt(String rawPath) {
    String[] own = path.split("/", -1);
    String[] asked = rawPath.split("/", -1);
    if (own.length != asked.length) {
      return false;
    }
    for (int i = 0; i < own.length; i++) {
      if (!own[i].startsWith("{") && !own[i].equals(asked[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return id();
  }
}
