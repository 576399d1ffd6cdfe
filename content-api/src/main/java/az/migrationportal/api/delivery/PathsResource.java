package az.migrationportal.api.delivery;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.PathMeaning;
import az.migrationportal.content.path.Paths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What public addresses mean today: for sites built on this API. */
@Path("paths")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delivery")
public class PathsResource {
  @Inject Paths paths;

  @GET
  @Operation(
      operationId = "resolvePath",
      summary = "What a public address leads to",
      description =
          "`current` with the item's key, or `moved` with where it is read now. An address whose"
              + " item is gone for good is answered with 410.")
  @APIResponse(responseCode = "200", ref = "PathMeaning")
  @APIResponse(responseCode = "304", ref = "NotModified")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "410", ref = "Gone")
  public Response path(
      @QueryParam("locale") @Nullable String locale,
      @QueryParam("path") @Nullable String path,
      @Context HttpHeaders request) {
    ContentLocale asked = Parameter.locale(locale);
    String address = Parameter.required("path", path);
    return DeliveryResponses.of(json(paths.resolve(asked, address), address), request);
  }

  private static JsonObject json(PathMeaning meaning, String address) {
    if (meaning instanceof PathMeaning.Current current) {
      return Json.createObjectBuilder()
          .add("meaning", "current")
          .add("key", current.item().value())
          .build();
    }
    if (meaning instanceof PathMeaning.MovedTo moved) {
      return Json.createObjectBuilder()
          .add("meaning", "moved")
          .add("locale", moved.locale().tag())
          .add("path", Addresses.page(moved.locale(), moved.path()))
          .build();
    }
    if (meaning instanceof PathMeaning.Gone gone) {
      throw new RequestRefused(ProblemKind.GONE, Map.of("key", gone.item().value()));
    }
    throw new RequestRefused(
        ProblemKind.UNKNOWN_PATH, Map.of("path", RequestRefused.shortened(address)));
  }
}
