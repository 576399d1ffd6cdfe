package az.migrationportal.api.management;

import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.Publication;
import az.migrationportal.content.translation.PublishTranslation;
import az.migrationportal.content.translation.WithdrawTranslation;
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

/** Publishing and withdrawing a translation. */
@Path("manage/items/{key}/translations/{locale}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class PublicationResource {
  @Inject PublishTranslation publishTranslation;
  @Inject WithdrawTranslation withdrawTranslation;
  @Inject Caller caller;

  @POST
  @Path("publish")
  @Needs(Scope.PUBLISH)
  @Operation(
      operationId = "publishTranslation",
      summary = "Make the draft the live revision",
      description =
          "A change note makes it a major change that readers are told of. The body may be left"
              + " out.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "ChangeNote")
  @APIResponse(responseCode = "200", ref = "Publication")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response publish(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    int seen = Precondition.version(ifMatch);
    BodyFields fields = body.fieldsIfAny();
    String changeNote = fields.textIfAny("changeNote");
    boolean stayFresh = fields.flag("translationsStayFresh");
    fields.done();
    return answer(
        publishTranslation.execute(caller.actor(), item, asked, seen, changeNote, stayFresh));
  }

  @POST
  @Path("withdraw")
  @Needs(Scope.PUBLISH)
  @Operation(
      operationId = "withdrawTranslation",
      summary = "Withdraw a live translation",
      description = "Its page stays with a banner that shows the note; lists and search drop it.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "WithdrawalNote")
  @APIResponse(responseCode = "200", ref = "Publication")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response withdraw(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    int seen = Precondition.version(ifMatch);
    BodyFields fields = body.fields();
    String note = fields.text("note");
    fields.done();
    return answer(withdrawTranslation.execute(caller.actor(), item, asked, seen, note));
  }

  private static Response answer(Publication publication) {
    return Response.ok(DraftJson.publication(publication).toString())
        .header(HttpHeaders.ETAG, "\"" + publication.version() + "\"")
        .build();
  }
}
