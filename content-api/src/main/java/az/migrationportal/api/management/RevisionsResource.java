package az.migrationportal.api.management;

import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.RevertToRevision;
import az.migrationportal.content.translation.RevisionNumber;
import az.migrationportal.content.translation.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The history of a translation. */
@Path("manage/items/{key}/translations/{locale}/revisions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class RevisionsResource {
  private static final int PRESET_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  @Inject Revisions revisions;
  @Inject RevertToRevision revertToRevision;
  @Inject Caller caller;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listRevisions",
      summary = "The revisions of a translation, newest first",
      description = "Empty where the translation was never started.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "RevisionSlice")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response revisions(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    long before = Parameter.sequence("cursor", cursor);
    return Response.ok(
            RevisionJson.slice(
                    revisions.list(Segment.itemKey(key), Segment.locale(locale), before, most),
                    most)
                .toString())
        .build();
  }

  @GET
  @Path("{number}")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getRevision",
      summary = "One revision with its texts",
      description = "As it was saved; a published one never changes again.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Revision")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response revision(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @PathParam("number") String number) {
    return Response.ok(
            RevisionJson.text(
                    revisions.get(
                        Segment.itemKey(key),
                        Segment.locale(locale),
                        new RevisionNumber(Segment.revision(number))))
                .toString())
        .build();
  }

  @GET
  @Path("{number}/changes-since/{earlier}")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "compareRevisions",
      summary = "What changed between two revisions, by field and paragraph",
      description = "Words that were added and removed, for each field and paragraph that differs.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "RevisionComparison")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response compare(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @PathParam("number") String number,
      @PathParam("earlier") String earlier) {
    return Response.ok(
            RevisionJson.comparison(
                    Segment.revision(earlier),
                    Segment.revision(number),
                    revisions.compare(
                        Segment.itemKey(key),
                        Segment.locale(locale),
                        new RevisionNumber(Segment.revision(earlier)),
                        new RevisionNumber(Segment.revision(number))))
                .toString())
        .build();
  }

  @POST
  @Path("{number}/revert")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "revertToRevision",
      summary = "Make a draft that says what this revision said",
      description = "An open draft is overwritten. Readers see nothing until it is published.")
  @RequestBody(ref = "NoFields")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Draft")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response revert(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    int seen = Precondition.version(ifMatch);
    body.fieldsIfAny().done();
    DraftState draft =
        revertToRevision.execute(
            caller.actor(), item, asked, seen, new RevisionNumber(Segment.revision(number)));
    return Response.ok(DraftJson.draft(draft).toString())
        .header(HttpHeaders.ETAG, "\"" + draft.version() + "\"")
        .build();
  }
}
