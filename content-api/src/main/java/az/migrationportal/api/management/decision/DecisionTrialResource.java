package az.migrationportal.api.management.decision;

import az.migrationportal.api.decision.AnswersGiven;
import az.migrationportal.api.decision.DecisionWords;
import az.migrationportal.api.decision.EvaluationJson;
import az.migrationportal.api.delivery.FactJson;
import az.migrationportal.api.management.Needs;
import az.migrationportal.api.request.OwnParameters;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.check.CaseRun;
import az.migrationportal.content.decision.check.Finding;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.revision.DecisionFaulty;
import az.migrationportal.content.decision.revision.DecisionRevision;
import az.migrationportal.content.decision.revision.DecisionRevisions;
import az.migrationportal.content.decision.revision.DecisionTrial;
import az.migrationportal.content.decision.revision.SavedCases;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.wording.FactText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Trying the draft of a decision, or what is live where there is no draft. */
@Path("manage/decisions/{key}/trial")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class DecisionTrialResource {
  @Inject DecisionRevisions revisions;
  @Inject SavedCases savedCases;
  @Inject DecisionTrial trial;
  @Inject FindingsTold told;
  @Inject DecisionWords decisionWords;
  @Inject Countries countries;
  @Inject Facts facts;
  @Inject FactText words;
  @Inject BakuDay day;

  @GET
  @Path("findings")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "checkDecision",
      summary = "What the checker finds",
      description =
          "Every path is walked with the facts of the day; each finding names the question and the answers that lead there, in the language of `Accept-Language`. Saved cases that come to something else are findings too.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "DecisionFindings")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response findings(
      @PathParam("key") String key,
      @QueryParam("on") @Nullable String on,
      @Context HttpHeaders request) {
    LocalDate asked = Parameter.day("on", on, day.today());
    DecisionRevision open = revisions.open(Segment.itemKey(key).value());
    Decision decision = trial.read(key, open.document());
    List<Finding> findings = trial.findings(decision, savedCases.of(key), asked);
    return Response.ok(told.json(open.card(), decision, asked, findings, request).toString())
        .build();
  }

  @GET
  @Path("evaluation")
  @OwnParameters
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "tryDecision",
      summary = "What answers come to",
      description =
          "As the public evaluation: one query parameter per question, besides `locale` and `on`. A document that cannot be compiled is refused with its findings.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Trial")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response evaluation(
      @PathParam("key") String key, @Context UriInfo address, @Context HttpHeaders request) {
    DecisionRevision open = revisions.open(Segment.itemKey(key).value());
    Decision decision = trial.read(key, open.document());
    AnswersGiven given =
        AnswersGiven.of(countries, decision, address.getQueryParameters(), day.today());
    try {
      Evaluation evaluation =
          trial.compiled(decision).on(given.on(), trial.data()).evaluate(given.answers(), true);
      JsonObject json =
          new EvaluationJson(
                  decisionWords.in(given.locale(), given.on()),
                  given.locale(),
                  new FactJson(words, given.on()),
                  facts,
                  evaluation)
              .json();
      return Response.ok(json.toString()).build();
    } catch (DecisionFaulty faulty) {
      throw told.refused(faulty, request);
    }
  }

  @GET
  @Path("cases")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "runDecisionCases",
      summary = "What the saved cases come to, and what they exercise",
      description =
          "Each on its own day, or all `on` one. Coverage counts outcomes, reasons, questions and conditional lines.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "DecisionCaseRuns")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response cases(
      @PathParam("key") String key,
      @QueryParam("on") @Nullable String on,
      @Context HttpHeaders request) {
    LocalDate asked = on == null ? null : Parameter.day("on", on, day.today());
    DecisionRevision open = revisions.open(Segment.itemKey(key).value());
    Decision decision = trial.read(key, open.document());
    try {
      List<CaseRun> runs = trial.run(decision, savedCases.of(key), asked);
      return Response.ok(
              CasesJson.runs(open.card(), decision, runs, trial.coverage(decision, runs))
                  .toString())
          .build();
    } catch (DecisionFaulty faulty) {
      throw told.refused(faulty, request);
    }
  }
}
