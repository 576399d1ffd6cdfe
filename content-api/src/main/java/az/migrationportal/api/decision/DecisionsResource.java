package az.migrationportal.api.decision;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.answer.Representation;
import az.migrationportal.api.delivery.FactJson;
import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.OwnParameters;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions and what answers come to. */
@Path("decisions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionsResource {
  @Inject Decisions decisions;
  @Inject Facts facts;
  @Inject Countries countries;
  @Inject DecisionWords decisionWords;
  @Inject FactText words;
  @Inject BakuDay day;

  @GET
  @Operation(
      operationId = "listDecisions",
      summary = "The decisions readers can make",
      description = "What each of them answers, and where its model and its pages are.")
  @APIResponse(responseCode = "200", ref = "Decisions")
  @APIResponse(responseCode = "304", ref = "NotModified")
  public Response list(
      @QueryParam("locale") @Nullable String locale, @Context HttpHeaders request) {
    ContentLocale asked = Parameter.locale(locale);
    DecisionJson json = new DecisionJson(text(asked, day.today()), asked);
    JsonArrayBuilder all = Json.createArrayBuilder();
    decisions.all().forEach(decision -> all.add(json.card(decision)));
    return DeliveryResponses.of(
        Representation.of(Json.createObjectBuilder().add("decisions", all).build(), asked.tag()),
        request);
  }

  @GET
  @Path("{key}")
  @Operation(
      operationId = "getDecision",
      summary = "The model of a decision: questions, rules, outcomes",
      description = "Conditions are in a profile of CEL; docs/howto/decisions.md describes it.")
  @APIResponse(responseCode = "200", ref = "Decision")
  @APIResponse(responseCode = "304", ref = "NotModified")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response model(
      @PathParam("key") String key,
      @QueryParam("locale") @Nullable String locale,
      @Context HttpHeaders request) {
    ContentLocale asked = Parameter.locale(locale);
    Decision decision = decision(key);
    JsonObject model =
        new DecisionJson(text(asked, day.today()), asked)
            .model(decision, decisions.revision(decision, day.today()).orElse(null));
    return DeliveryResponses.of(Representation.of(model, asked.tag()), request);
  }

  @GET
  @Path("{key}/evaluate")
  @OwnParameters
  @Operation(
      operationId = "evaluateDecision",
      summary = "What answers come to, and why",
      description =
          "One query parameter per question, besides `locale` and `on`. Questions that may stay open"
              + " count as answered and are marked `assumed`. Where more has to be known, `complete`"
              + " is false and `next` is the question to ask.")
  @APIResponse(responseCode = "200", ref = "Evaluation")
  @APIResponse(responseCode = "304", ref = "NotModified")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response evaluate(
      @PathParam("key") String key, @Context UriInfo address, @Context HttpHeaders request) {
    Decision decision = decision(key);
    AnswersGiven given =
        AnswersGiven.of(countries, decision, address.getQueryParameters(), day.today());
    return DeliveryResponses.of(representation(decision, given), request);
  }

  @POST
  @Path("{key}/evaluate")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "evaluateDecisionByBody",
      summary = "The same with the answers in a body; nothing is stored",
      description =
          "For programs that keep answers out of addresses and logs. The answer is that of the GET.")
  @RequestBody(ref = "DecisionAnswers")
  @APIResponse(responseCode = "200", ref = "Evaluation")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response evaluate(
      @PathParam("key") String key, @Nullable JsonBody body, @Context HttpHeaders request) {
    Decision decision = decision(key);
    AnswersGiven given = AnswersGiven.of(countries, decision, body, day.today());
    return DeliveryResponses.of(representation(decision, given), request);
  }

  private Representation representation(Decision decision, AnswersGiven given) {
    Evaluation evaluation = decisions.on(decision, given.on()).evaluate(given.answers(), true);
    JsonObject json =
        new EvaluationJson(
                text(given.locale(), given.on()),
                given.locale(),
                new FactJson(words, given.on()),
                facts,
                evaluation)
            .json();
    return Representation.of(json, given.locale().tag());
  }

  private DecisionText text(ContentLocale locale, LocalDate on) {
    return decisionWords.in(locale, on);
  }

  private Decision decision(String key) {
    return decisions.find(key).orElseThrow(() -> unknown(key));
  }

  private static RequestRefused unknown(String key) {
    return new RequestRefused(
        new Problem(
            "unknown-decision",
            ProblemKind.NOT_FOUND.status(),
            Map.of("key", RequestRefused.shortened(key)),
            List.of(),
            Map.of()));
  }
}
