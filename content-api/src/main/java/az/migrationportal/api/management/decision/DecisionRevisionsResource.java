package az.migrationportal.api.management.decision;

import az.migrationportal.api.management.Caller;
import az.migrationportal.api.management.Needs;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.decision.revision.DecisionRevisions;
import az.migrationportal.content.decision.revision.RevertDecision;
import az.migrationportal.content.translation.RevisionNumber;
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

/** The history of a decision. */
@Path("manage/decisions/{key}/revisions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class DecisionRevisionsResource {
  private static final int PRESET_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  @Inject DecisionRevisions revisions;
  @Inject RevertDecision revertDecision;
  @Inject Caller caller;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listDecisionRevisions",
      summary = "The revisions of a decision, newest first",
      description = "Without their documents.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "DecisionRevisionSlice")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response revisions(
      @PathParam("key") String key,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    long before = Parameter.sequence("cursor", cursor);
    String decision = Segment.itemKey(key).value();
    return Response.ok(
            ManagedDecisionJson.slice(revisions.list(decision, before, most), most).toString())
        .build();
  }

  @GET
  @Path("{number}")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getDecisionRevision",
      summary = "One revision with its document",
      description = "As it was saved; a published one never changes again.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "DecisionRevision")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response revision(@PathParam("key") String key, @PathParam("number") String number) {
    RevisionNumber asked = new RevisionNumber(Segment.revision(number));
    return Response.ok(
            ManagedDecisionJson.revision(revisions.get(Segment.itemKey(key).value(), asked))
                .toString())
        .build();
  }

  @POST
  @Path("{number}/revert")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "revertDecision",
      summary = "Make a draft that says what this revision said",
      description =
          "An open draft is overwritten. Readers see nothing until it is published, by the same rules as any draft.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "200", ref = "ManagedDecision")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response revert(
      @PathParam("key") String key,
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    String decision = Segment.itemKey(key).value();
    int seen = Precondition.version(ifMatch);
    body.fieldsIfAny().done();
    RevisionNumber asked = new RevisionNumber(Segment.revision(number));
    return ManagedDecisionJson.answer(
        revertDecision.execute(caller.actor(), decision, seen, asked));
  }
}
