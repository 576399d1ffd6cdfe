package az.migrationportal.api.management;

import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.MakeGone;
import az.migrationportal.content.translation.RedirectTarget;
import az.migrationportal.content.translation.RedirectTranslation;
import az.migrationportal.content.translation.Unpublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Taking a translation from its readers for good: with a redirect, or gone. */
@Path("manage/items/{key}/translations/{locale}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class UnpublishingResource {
  @Inject RedirectTranslation redirectTranslation;
  @Inject MakeGone makeGone;
  @Inject Caller caller;

  @POST
  @Path("redirect")
  @Needs(Scope.PUBLISH)
  @Operation(
      operationId = "redirectTranslation",
      summary = "Lead the readers of a translation to another page",
      description = "Its paths answer 301 until it is published again.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "RedirectOrder")
  @APIResponse(responseCode = "200", ref = "Unpublished")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response redirect(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    int seen = Precondition.version(ifMatch);
    RedirectTarget target = target(body.fields());
    return answer(redirectTranslation.execute(caller.actor(), item, asked, seen, target));
  }

  @POST
  @Path("gone")
  @Needs(Scope.PUBLISH)
  @Operation(
      operationId = "makeGone",
      summary = "Remove a translation",
      description = "Its paths answer 410 until it is published again.")
  @RequestBody(ref = "NoFields")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Unpublished")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response gone(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    int seen = Precondition.version(ifMatch);
    body.fieldsIfAny().done();
    return answer(makeGone.execute(caller.actor(), item, asked, seen));
  }

  private static RedirectTarget target(BodyFields fields) {
    String item = fields.textIfAny("toItem");
    String path = fields.textIfAny("toPath");
    if ((item == null) == (path == null)) {
      fields.notOneOf("toItem", "toItem, toPath");
    }
    fields.done();
    return new RedirectTarget(item == null ? null : new ItemKey(item), path);
  }

  private static Response answer(Unpublished done) {
    return Response.ok(
            Json.createObjectBuilder()
                .add("version", done.version())
                .add("sequence", done.sequence())
                .build()
                .toString())
        .header(HttpHeaders.ETAG, "\"" + done.version() + "\"")
        .build();
  }
}
