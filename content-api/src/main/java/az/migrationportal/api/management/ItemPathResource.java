package az.migrationportal.api.management;

import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.ChangePath;
import az.migrationportal.content.path.NoPath;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.Drafts;
import az.migrationportal.content.translation.UnknownTranslation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The public address of a translation. Its ETag is the address itself. */
@Path("manage/items/{key}/translations/{locale}/path")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class ItemPathResource {
  @Inject Drafts drafts;
  @Inject ChangePath changePath;
  @Inject Caller caller;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getPath",
      summary = "The path of a translation",
      description = "Its current path; the ETag is what a change of path must name.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "ItemPath")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response path(@PathParam("key") String key, @PathParam("locale") String locale) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    DraftState state =
        drafts.find(item, asked).orElseThrow(() -> new UnknownTranslation(item, asked));
    String path = state.path();
    if (path == null) {
      throw new NoPath(item, asked);
    }
    return answer(path);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.PUBLISH)
  @Operation(
      operationId = "changePath",
      summary = "Move a translation to another path",
      description = "`If-Match` names the path last read, quoted. The old one redirects at once.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NewPath")
  @APIResponse(responseCode = "200", ref = "ItemPath")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response change(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    String seen = Precondition.tag(ifMatch);
    BodyFields fields = body.fields();
    String path = fields.text("path");
    fields.done();
    changePath.execute(caller.actor(), item, asked, seen, path);
    return answer(path);
  }

  private static Response answer(String path) {
    return Response.ok(Json.createObjectBuilder().add("path", path).build().toString())
        .header(HttpHeaders.ETAG, "\"" + path + "\"")
        .build();
  }
}
