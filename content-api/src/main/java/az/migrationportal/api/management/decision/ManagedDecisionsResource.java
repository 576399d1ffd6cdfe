package az.migrationportal.api.management.decision;

import az.migrationportal.api.management.Caller;
import az.migrationportal.api.management.Needs;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.decision.revision.DecisionFaulty;
import az.migrationportal.content.decision.revision.DecisionRevisions;
import az.migrationportal.content.decision.revision.PublishDecision;
import az.migrationportal.content.decision.revision.SaveDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions as their editors see them. The ETag is the version of the decision. */
@Path("manage/decisions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class ManagedDecisionsResource {
  private static final int PRESET_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  @Inject DecisionRevisions revisions;
  @Inject SaveDecision saveDecision;
  @Inject PublishDecision publishDecision;
  @Inject FindingsTold findings;
  @Inject Caller caller;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listManagedDecisions",
      summary = "Where every decision stands",
      description =
          "By key: draft, review and live revision of each; documents are read one by one. Go on with"
              + " `nextCursor` until it is null.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "ManagedDecisions")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response list(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    String after = Parameter.facet("cursor", cursor);
    return Response.ok(
            ManagedDecisionJson.states(revisions.list(after == null ? "" : after, most + 1), most)
                .toString())
        .build();
  }

  @GET
  @Path("{key}")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getManagedDecision",
      summary = "Where a decision stands",
      description = "Its draft, the review of that draft, and what is live.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "ManagedDecision")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response state(@PathParam("key") String key) {
    return ManagedDecisionJson.answer(revisions.state(Segment.itemKey(key).value()));
  }

  @GET
  @Path("{key}/draft")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getDecisionDraft",
      summary = "The document of the draft, or what is live where there is no draft",
      description = "YAML in three languages; docs/howto/decisions.md describes it.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "DecisionDraft")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response draft(@PathParam("key") String key) {
    String decision = Segment.itemKey(key).value();
    return ManagedDecisionJson.answer(revisions.state(decision), revisions.open(decision));
  }

  @PUT
  @Path("{key}/draft")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "saveDecisionDraft",
      summary = "Save the whole draft of a decision",
      description =
          "`If-Match` names the ETag last read; `If-None-Match: *` starts a decision. The document must be a decision in form; faults in its rules are found by the checker.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "DecisionDocument")
  @APIResponse(responseCode = "200", ref = "ManagedDecision")
  @APIResponse(responseCode = "201", ref = "ManagedDecision")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response save(
      @PathParam("key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      JsonBody body) {
    String decision = Segment.itemKey(key).value();
    int seen = Precondition.versionOrNone(ifMatch, ifNoneMatch);
    BodyFields fields = body.fields();
    String document = fields.text("document");
    fields.done();
    return ManagedDecisionJson.answer(
        seen == 0 ? 201 : 200, saveDecision.execute(caller.actor(), decision, document, seen));
  }

  @POST
  @Path("{key}/publish")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.PUBLISH)
  @Operation(
      operationId = "publishDecision",
      summary = "Make the draft the live revision",
      description =
          "Needs the approval of somebody who did not write it, and a checker with nothing to say: else `errors` holds what it found, with the answers that lead there. A change note makes it a major change that readers are told of.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "DecisionChangeNote")
  @APIResponse(responseCode = "200", ref = "DecisionPublication")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response publish(
      @PathParam("key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Context HttpHeaders request,
      JsonBody body) {
    String decision = Segment.itemKey(key).value();
    int seen = Precondition.version(ifMatch);
    BodyFields fields = body.fieldsIfAny();
    String changeNote = fields.textIfAny("changeNote");
    fields.done();
    try {
      return ManagedDecisionJson.answer(
          publishDecision.execute(caller.actor(), decision, seen, changeNote));
    } catch (DecisionFaulty faulty) {
      throw findings.refused(faulty, request);
    }
  }
}
