package az.migrationportal.api.management.decision;

import az.migrationportal.api.management.Caller;
import az.migrationportal.api.management.Needs;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.decision.revision.DecisionRevisions;
import az.migrationportal.content.decision.revision.DecisionState;
import az.migrationportal.content.decision.revision.SaveCases;
import az.migrationportal.content.decision.revision.SavedCase;
import az.migrationportal.content.decision.revision.SavedCases;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The situations that a decision must get right. */
@Path("manage/decisions/{key}/cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class DecisionCasesResource {
  @Inject DecisionRevisions revisions;
  @Inject SavedCases savedCases;
  @Inject SaveCases saveCases;
  @Inject Caller caller;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getDecisionCases",
      summary = "The saved cases of a decision",
      description = "Each with its answers, its day and the outcome it must come to.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "DecisionCases")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response cases(@PathParam("key") String key) {
    return answer(revisions.state(Segment.itemKey(key).value()));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "saveDecisionCases",
      summary = "Replace the saved cases",
      description = "A draft whose cases come to something else is not published.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "DecisionCases")
  @APIResponse(responseCode = "200", ref = "DecisionCases")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response save(
      @PathParam("key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    String decision = Segment.itemKey(key).value();
    int seen = Precondition.version(ifMatch);
    BodyFields fields = body.fields();
    List<SavedCase> cases = CasesJson.read(fields);
    fields.done();
    return answer(saveCases.execute(caller.actor(), decision, cases, seen));
  }

  private Response answer(DecisionState state) {
    return ManagedDecisionJson.tagged(
        200, state.version(), CasesJson.all(state, savedCases.of(state.key())));
  }
}
