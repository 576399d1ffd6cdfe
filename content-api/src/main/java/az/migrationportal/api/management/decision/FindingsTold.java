package az.migrationportal.api.management.decision;

import az.migrationportal.api.decision.DecisionWords;
import az.migrationportal.api.problem.FieldProblem;
import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.ProblemLanguage;
import az.migrationportal.api.problem.ProblemTexts;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.decision.check.Finding;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.revision.DecisionCard;
import az.migrationportal.content.decision.revision.DecisionFaulty;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the checker finds, told in the caller's language. */
@ApplicationScoped
public class FindingsTold {
  private static final int MOST_TOLD = 100;

  @Inject DecisionWords words;
  @Inject BakuDay day;

  /** A refusal to publish, as a problem that holds the findings. */
  public RequestRefused refused(DecisionFaulty faulty, HttpHeaders request) {
    FindingText text = text(faulty.decision(), day.today(), request);
    List<FieldProblem> errors =
        faulty.findings().stream()
            .limit(MOST_TOLD)
            .map(finding -> new FieldProblem(pointer(finding), finding.rule(), text.data(finding)))
            .toList();
    return new RequestRefused(
        new Problem(
            faulty.rule(),
            422,
            Map.of("key", faulty.decision().key(), "findings", (long) faulty.findings().size()),
            errors,
            Map.of()));
  }

  JsonObject json(
      DecisionCard card,
      Decision decision,
      LocalDate on,
      List<Finding> findings,
      HttpHeaders request) {
    FindingText text = text(decision, on, request);
    ProblemTexts rules = ProblemTexts.in(language(request));
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Finding finding : findings) {
      Map<String, Object> data = text.data(finding);
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("pointer", pointer(finding))
              .add("rule", finding.rule())
              .add("detail", rules.rule(finding.rule(), data));
      data.forEach((name, value) -> json.add(name, String.valueOf(value)));
      all.add(json);
    }
    return Json.createObjectBuilder()
        .add("key", decision.key())
        .add("revision", card.number().value())
        .add("on", on.toString())
        .add("findings", all)
        .build();
  }

  private FindingText text(Decision decision, LocalDate on, HttpHeaders request) {
    return new FindingText(decision, words.in(language(request), on));
  }

  private static ContentLocale language(HttpHeaders request) {
    return ProblemLanguage.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private static String pointer(Finding finding) {
    return "/" + finding.place();
  }
}
