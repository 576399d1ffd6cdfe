package az.migrationportal.content.decision;

import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.resource.BundledFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one evaluation of a shipped decision costs, what would change it included: sampled over
 * situations that are spread evenly among all that the checker walks. docs/howto/benchmark.md says
 * how to run it and what was seen.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EvaluationBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final int SITUATIONS = 256;

  @Param({
    "do-i-need-a-visa",
    "which-permit-do-i-need",
    "before-and-after-moving-abroad",
    "permanent-residence-or-citizenship",
    "i-overstayed",
    "must-i-register-my-stay"
  })
  public String key = "do-i-need-a-visa";

  private Decisions decisions = Decisions.of(Map.of(), DecisionData.NONE);
  private Decision decision = LibraryDecisions.compiled(key).decision();
  private List<Answers> situations = List.of();
  private int next;

  /** Collects the situations. */
  @Setup
  public void situations() {
    decisions = Decisions.of(BundledFiles.below("library/decisions"), LibraryDecisions.DATA);
    decision = decisions.find(key).orElseThrow();
    List<Answers> all = new ArrayList<>();
    Walk.through(
        decisions.on(decision, DAY),
        new Walk.Visitor() {
          @Override
          public void asked(Question question, Answers answers) {}

          @Override
          public void end(Answers answers, List<String> outcomes, Evaluation evaluation) {
            all.add(answers);
          }
        });
    List<Answers> spread = new ArrayList<>();
    for (int i = 0; i < SITUATIONS; i++) {
      spread.add(all.get((int) ((long) i * all.size() / SITUATIONS)));
    }
    situations = List.copyOf(spread);
  }

  /**
   * As a page or the API asks: a day's facts, the outcome, its reasons and what would change it.
   */
  @Benchmark
  public Evaluation evaluate() {
    return decisions.on(decision, DAY).evaluate(answers(), true);
  }

  /** As alerts ask: the outcome and its reasons only. */
  @Benchmark
  public Evaluation evaluateOnly() {
    return decisions.on(decision, DAY).evaluateOnly(answers(), true);
  }

  private Answers answers() {
    next = (next + 1) % SITUATIONS;
    return situations.get(next);
  }
}
