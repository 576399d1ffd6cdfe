package az.migrationportal.api.management;

import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.workflow.ApproveReview;
import az.migrationportal.content.workflow.CancelReview;
import az.migrationportal.content.workflow.RequestChanges;
import az.migrationportal.content.workflow.ReviewQueue;
import az.migrationportal.content.workflow.Reviewed;
import az.migrationportal.content.workflow.SubmitForReview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The review of a translation's draft. Its ETag is the version of the translation. */
@Path("manage/items/{key}/translations/{locale}/review")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class ReviewResource {
  @Inject ReviewQueue queue;
  @Inject SubmitForReview submitForReview;
  @Inject ApproveReview approveReview;
  @Inject RequestChanges requestChanges;
  @Inject CancelReview cancelReview;
  @Inject Caller caller;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getReview",
      summary = "The latest review of the open draft",
      description = "Its state, who asked, who decided, and the note that was left.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Review")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response review(@PathParam("key") String key, @PathParam("locale") String locale) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    return queue
        .of(item, asked)
        .map(found -> answer(ReviewJson.queued(found), found.version()))
        .orElseThrow(() -> new RequestRefused(ProblemKind.NOT_FOUND, Map.of()));
  }

  @POST
  @Path("submit")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "submitForReview",
      summary = "Ask for a second person's eyes on the draft",
      description = "A draft that is in review already, or approved, is refused.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "ReviewNote")
  @APIResponse(responseCode = "200", ref = "Review")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response submit(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    int seen = Precondition.version(ifMatch);
    BodyFields fields = body.fieldsIfAny();
    String note = fields.textIfAny("note");
    fields.done();
    return answer(item, asked, submitForReview.execute(caller.actor(), item, asked, seen, note));
  }

  @POST
  @Path("approve")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.REVIEW)
  @Operation(
      operationId = "approveReview",
      summary = "Approve the draft as it stands",
      description = "By somebody who did not write it. The approval holds for this text only.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "ReviewNote")
  @APIResponse(responseCode = "200", ref = "Review")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response approve(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    int seen = Precondition.version(ifMatch);
    BodyFields fields = body.fieldsIfAny();
    String note = fields.textIfAny("note");
    fields.done();
    return answer(item, asked, approveReview.execute(caller.actor(), item, asked, seen, note));
  }

  @POST
  @Path("request-changes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.REVIEW)
  @Operation(
      operationId = "requestChanges",
      summary = "Send the draft back to its authors",
      description = "The note says what to change; the authors submit it again.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "RequestedChanges")
  @APIResponse(responseCode = "200", ref = "Review")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response requestChanges(
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
    return answer(item, asked, requestChanges.execute(caller.actor(), item, asked, seen, note));
  }

  @POST
  @Path("cancel")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "cancelReview",
      summary = "Take the draft out of review, or its approval back",
      description = "The draft stays; nothing is decided.")
  @RequestBody(ref = "NoFields")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Review")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response cancel(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    int seen = Precondition.version(ifMatch);
    body.fieldsIfAny().done();
    return answer(item, asked, cancelReview.execute(caller.actor(), item, asked, seen));
  }

  private static Response answer(ItemKey item, ContentLocale locale, Reviewed done) {
    return answer(ReviewJson.review(item, locale, done.version(), done.review()), done.version());
  }

  private static Response answer(JsonObject review, int version) {
    return Response.ok(review.toString()).header(HttpHeaders.ETAG, "\"" + version + "\"").build();
  }
}
