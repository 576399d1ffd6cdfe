package az.migrationportal.api.management.decision;

import az.migrationportal.api.management.Caller;
import az.migrationportal.api.management.Needs;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.decision.revision.ApproveDecision;
import az.migrationportal.content.decision.revision.CancelDecisionReview;
import az.migrationportal.content.decision.revision.RequestDecisionChanges;
import az.migrationportal.content.decision.revision.SubmitDecision;
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

/** The review of a decision's draft. */
@Path("manage/decisions/{key}/review")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class DecisionReviewResource {
  @Inject SubmitDecision submitDecision;
  @Inject ApproveDecision approveDecision;
  @Inject RequestDecisionChanges requestChanges;
  @Inject CancelDecisionReview cancelReview;
  @Inject Caller caller;

  @POST
  @Path("submit")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "submitDecision",
      summary = "Ask for a second person's eyes on the draft",
      description = "A draft that is in review already, or approved, is refused.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "ReviewNote")
  @APIResponse(responseCode = "200", ref = "ManagedDecision")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response submit(
      @PathParam("key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    String decision = Segment.itemKey(key).value();
    int seen = Precondition.version(ifMatch);
    BodyFields fields = body.fieldsIfAny();
    String note = fields.textIfAny("note");
    fields.done();
    return ManagedDecisionJson.answer(submitDecision.execute(caller.actor(), decision, seen, note));
  }

  @POST
  @Path("approve")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.REVIEW)
  @Operation(
      operationId = "approveDecision",
      summary = "Approve the draft as it stands",
      description = "By somebody who did not write it. The approval holds for this document only.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "ReviewNote")
  @APIResponse(responseCode = "200", ref = "ManagedDecision")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response approve(
      @PathParam("key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    String decision = Segment.itemKey(key).value();
    int seen = Precondition.version(ifMatch);
    BodyFields fields = body.fieldsIfAny();
    String note = fields.textIfAny("note");
    fields.done();
    return ManagedDecisionJson.answer(
        approveDecision.execute(caller.actor(), decision, seen, note));
  }

  @POST
  @Path("request-changes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.REVIEW)
  @Operation(
      operationId = "requestDecisionChanges",
      summary = "Send the draft back with words on what to change",
      description = "By somebody who did not write it; the note is needed.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "ReviewNote")
  @APIResponse(responseCode = "200", ref = "ManagedDecision")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response requestChanges(
      @PathParam("key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    String decision = Segment.itemKey(key).value();
    int seen = Precondition.version(ifMatch);
    BodyFields fields = body.fields();
    String note = fields.text("note");
    fields.done();
    return ManagedDecisionJson.answer(requestChanges.execute(caller.actor(), decision, seen, note));
  }

  @POST
  @Path("cancel")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "cancelDecisionReview",
      summary = "Take the draft out of review, or its approval back",
      description = "Whoever may write drafts may do so.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "200", ref = "ManagedDecision")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response cancel(
      @PathParam("key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    String decision = Segment.itemKey(key).value();
    int seen = Precondition.version(ifMatch);
    body.fieldsIfAny().done();
    return ManagedDecisionJson.answer(cancelReview.execute(caller.actor(), decision, seen));
  }
}
