package az.migrationportal.content.decision.revision;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.deadline.Deadlines;
import az.migrationportal.content.decision.AnswerReading;
import az.migrationportal.content.decision.CompiledDecision;
import az.migrationportal.content.decision.DecisionCompiler;
import az.migrationportal.content.decision.DecisionData;
import az.migrationportal.content.decision.InvalidDecision;
import az.migrationportal.content.decision.check.CaseRun;
import az.migrationportal.content.decision.check.Coverage;
import az.migrationportal.content.decision.check.DecisionCheck;
import az.migrationportal.content.decision.check.Finding;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.item.Items;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks and tries decisions that are not published yet, with the facts as they are. */
@ApplicationScoped
public class DecisionTrial {
  @Inject private Facts facts;
  @Inject private Countries countries;
  @Inject private LegalActs acts;
  @Inject private Items items;
  @Inject private Deadlines deadlines;
  @Inject private BakuDay day;

  /**
   * The decision of a document.
   *
   * @throws DecisionUnreadable where it is none
   */
  public Decision read(String key, String document) {
    return DecisionDocument.read(key, document);
  }

  /** What the checker finds today, and each saved case that comes to something else. */
  public List<Finding> findings(Decision decision, List<SavedCase> cases) {
    return findings(decision, cases, day.today());
  }

  /** The same on another day; saved cases keep their own. */
  public List<Finding> findings(Decision decision, List<SavedCase> cases, LocalDate on) {
    return findings(decision, cases, on, data(), acts);
  }

  /** Today's findings with facts that an act has written and not yet committed. */
  List<Finding> findings(Decision decision, List<SavedCase> cases, FactCollection written) {
    DecisionData data = new DecisionData(Facts.of(written), Countries.of(written));
    return findings(decision, cases, day.today(), data, LegalActs.of(written));
  }

  private List<Finding> findings(
      Decision decision, List<SavedCase> cases, LocalDate on, DecisionData data, LegalActs known) {
    DecisionCheck check =
        new DecisionCheck(
            data,
            known,
            key -> items.find(key).isPresent(),
            key -> deadlines.find(key).isPresent());
    List<Finding> findings = new ArrayList<>(check.findings(decision, on));
    try {
      run(decision, cases, null, data).stream()
          .filter(run -> !run.passes())
          .map(CaseRun::finding)
          .forEach(findings::add);
    } catch (DecisionFaulty e) {
      // What does not compile has findings already; its cases cannot be run.
      return List.copyOf(findings);
    }
    return List.copyOf(findings);
  }

  /**
   * A decision ready to be tried.
   *
   * @throws DecisionFaulty where it cannot be compiled
   */
  public CompiledDecision compiled(Decision decision) {
    return compiled(decision, data());
  }

  private static CompiledDecision compiled(Decision decision, DecisionData data) {
    try {
      return DecisionCompiler.compile(decision, data);
    } catch (InvalidDecision e) {
      throw new DecisionFaulty(decision, Finding.of(e));
    }
  }

  /** Reads answers as somebody typed them. */
  public AnswerReading read(Decision decision, Map<String, String> typed) {
    return AnswerReading.of(decision, countries, typed);
  }

  /** The facts and tables as they are now. */
  public DecisionData data() {
    return new DecisionData(facts, countries);
  }

  /**
   * What the saved cases come to.
   *
   * @param on the day for all of them; null for the day of each
   * @throws DecisionFaulty where the decision cannot be compiled
   */
  public List<CaseRun> run(Decision decision, List<SavedCase> cases, @Nullable LocalDate on) {
    return run(decision, cases, on, data());
  }

  private List<CaseRun> run(
      Decision decision, List<SavedCase> cases, @Nullable LocalDate on, DecisionData data) {
    CompiledDecision compiled = compiled(decision, data);
    return cases.stream()
        .map(
            saved ->
                CaseRun.of(
                    saved.name(),
                    compiled.on(on == null ? saved.on() : on, data),
                    read(decision, saved.answers()),
                    saved.outcome()))
        .toList();
  }

  /** Which outcomes, reasons and lines those runs exercise. */
  public Coverage coverage(Decision decision, List<CaseRun> runs) {
    return Coverage.of(decision, runs);
  }
}
