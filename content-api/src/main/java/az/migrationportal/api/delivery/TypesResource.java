package az.migrationportal.api.delivery;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.answer.Representation;
import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.JsonSchemas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Content types and their JSON Schemas. */
@Path("types")
@ApplicationScoped
@Tag(name = "Delivery")
public class TypesResource {
  private static final String SCHEMA = "application/schema+json";

  @Inject ContentTypes types;
  @Inject JsonSchemas schemas;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listTypes",
      summary = "The content types",
      description = "Each type is a file of the library; its schema is at its own address.")
  @APIResponse(responseCode = "200", ref = "Types")
  @APIResponse(responseCode = "304", ref = "NotModified")
  public Response types(@Context HttpHeaders request) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (ContentType type : types.all()) {
      all.add(
          Json.createObjectBuilder()
              .add("name", type.name())
              .add("labels", Addresses.texts(type.labels()))
              .add("schema", "/api/v1/types/" + type.name()));
    }
    return DeliveryResponses.of(Json.createObjectBuilder().add("types", all).build(), request);
  }

  @GET
  @Path("{type}")
  @Produces({SCHEMA, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "getTypeSchema",
      summary = "The JSON Schema (2020-12) of a content type",
      description = "What `localized` and `shared` of a draft must look like.")
  @APIResponse(responseCode = "200", ref = "TypeSchema")
  @APIResponse(responseCode = "304", ref = "NotModified")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response type(@PathParam("type") String name, @Context HttpHeaders request) {
    ContentType type = types.find(name).orElseThrow(() -> unknown(name));
    boolean plain = request.getAcceptableMediaTypes().contains(MediaType.APPLICATION_JSON_TYPE);
    return DeliveryResponses.of(
        Representation.of(schemas.schema(type), plain ? MediaType.APPLICATION_JSON : SCHEMA, ""),
        request);
  }

  private static RequestRefused unknown(String name) {
    return new RequestRefused(
        new Problem(
            "unknown-content-type",
            ProblemKind.NOT_FOUND.status(),
            Map.of("type", RequestRefused.shortened(name)),
            List.of(),
            Map.of()));
  }
}
