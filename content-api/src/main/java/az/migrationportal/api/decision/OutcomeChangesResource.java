package az.migrationportal.api.decision;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.answer.Representation;
import az.migrationportal.api.history.DifferenceJson;
import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.DeclaredParameters;
import az.migrationportal.api.request.OwnParameters;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.decision.AnswerReading;
import az.migrationportal.content.decision.BadAnswer;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.history.DecisionHistory;
import az.migrationportal.content.history.OutcomeDifference;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the same answers come to on two days. */
@Path("decisions/{key}/changes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class OutcomeChangesResource {
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String LOCALE = "locale";

  @Inject Decisions decisions;
  @Inject DecisionHistory history;
  @Inject BakuDay day;

  @GET
  @OwnParameters
  @Operation(
      operationId = "compareOutcome",
      summary = "What the same answers come to on two days",
      description =
          "One query parameter per question, besides `locale`, `from` and `to` (today in Baku where"
              + " it is left out). The facts are those of each day, the rules those of today. Where"
              + " more has to be known, `complete` is false.")
  @APIResponse(responseCode = "200", ref = "OutcomeDifference")
  @APIResponse(responseCode = "304", ref = "NotModified")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response changes(
      @PathParam("key") String key, @Context UriInfo address, @Context HttpHeaders request) {
    Decision decision = decisions.find(key).orElseThrow(() -> unknown(key));
    Map<String, List<String>> query = address.getQueryParameters();
    DeclaredParameters.check(
        query,
        Stream.concat(Stream.of(LOCALE, FROM, TO), decision.questions().stream().map(Question::key))
            .sorted()
            .toList());
    Map<String, String> typed = new HashMap<>();
    query.forEach((name, values) -> typed.put(name, values.get(0)));
    AnswerReading reading = decisions.read(decision, typed);
    if (!reading.bad().isEmpty()) {
      BadAnswer bad = reading.bad().get(0);
      throw RequestRefused.invalidParameter(bad.question(), bad.given(), bad.expected());
    }
    ContentLocale locale = Parameter.locale(typed.get(LOCALE));
    LocalDate today = day.today();
    OutcomeDifference difference =
        history.between(
            decision,
            reading.answers(),
            Parameter.day(FROM, Parameter.required(FROM, typed.get(FROM)), today),
            Parameter.day(TO, typed.get(TO), today),
            locale);
    return DeliveryResponses.of(
        Representation.of(DifferenceJson.of(key, locale, difference), locale.tag()), request);
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
