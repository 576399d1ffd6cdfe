package az.migrationportal.api.management;

import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.freshness.TranslationBeside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A translation beside its source. The address is the class's own: a longer one would win. */
@Path("manage/items/{key}/translations/{locale}/segments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class SegmentsResource {
  @Inject TranslationBeside beside;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getSegments",
      summary = "The segments of the source, then and now, beside their translation",
      description = "Of the draft where one is open, otherwise of what readers have.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Segments")
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "401", ref = "Unauthorized")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response segments(@PathParam("key") String key, @PathParam("locale") String locale) {
    return Response.ok(
            BoardJson.segments(beside.of(Segment.itemKey(key), Segment.locale(locale))).toString())
        .build();
  }
}
