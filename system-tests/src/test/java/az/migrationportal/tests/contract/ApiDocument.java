package az.migrationportal.tests.contract;

import az.migrationportal.tests.journey.Visitor;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The OpenAPI document that the portal under test serves. */
public final class ApiDocument {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final JsonObject root;
  private final List<ApiOperation> operations;

  private ApiDocument(JsonObject root) {
    this.root = root;
    this.operations = read();
  }

  public static ApiDocument of(Visitor visitor) {
    return of(visitor.json("/openapi", "Accept", "application/json"));
  }

  static ApiDocument of(JsonObject root) {
    return new ApiDocument(root);
  }

  public JsonObject root() {
    return root;
  }

  /** By address and method. */
  public List<ApiOperation> operations() {
    return operations;
  }

  /** The operation that answers a request; an address without variables goes before one with. */
  public Optional<ApiOperation> operation(String method, String rawPath) {
    return operations.stream()
        .filter(operation -> operation.method().equals(method) && operation.isAt(rawPath))
        .min(Comparator.comparingInt(ApiOperation::variables));
  }

  /** What an object stands for: itself, or what its reference leads to. */
  public JsonObject resolved(JsonObject given) {
    String reference = given.getString("$ref", "");
    return reference.isEmpty()
        ? given
        : resolved(root.getValue(reference.substring(1)).asJsonObject());
  }

  private List<ApiOperation> read() {
    List<ApiOperation> found = new ArrayList<>();
    root.getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .forEach(
                        (method, definition) -> {
                          if (METHODS.contains(method)) {
                            found.add(operation(path, method, item.asJsonObject(), definition));
                          }
                        }));
    found.sort(Comparator.comparing(ApiOperation::path).thenComparing(ApiOperation::method));
    return List.copyOf(found);
  }

  private ApiOperation operation(
      String path, String method, JsonObject item, JsonValue definition) {
    JsonObject described = definition.asJsonObject();
    List<JsonObject> parameters = new ArrayList<>();
    for (JsonObject owner : List.of(item, described)) {
      if (owner.containsKey("parameters")) {
        owner
            .getJsonArray("parameters")
            .getValuesAs(JsonObject.class)
            .forEach(parameter -> parameters.add(resolved(parameter)));
      }
    }
    JsonObject body =
        described.containsKey("requestBody")
            ? resolved(described.getJsonObject("requestBody"))
            : JsonValue.EMPTY_JSON_OBJECT;
    return new ApiOperation(
        method.toUpperCase(Locale.ROOT), path, described, List.copyOf(parameters), body);
  }
}
