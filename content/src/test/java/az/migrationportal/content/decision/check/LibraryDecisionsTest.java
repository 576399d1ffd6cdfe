package az.migrationportal.content.decision.check;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.deadline.DeadlineRule;
import az.migrationportal.content.deadline.Deadlines;
import az.migrationportal.content.decision.LibraryDecisions;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.library.BundledFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every decision that ships, on the days that matter. */
class LibraryDecisionsTest {
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 14), LocalDate.of(2027, 2, 15));
  private final DecisionCheck check =
      new DecisionCheck(
          LibraryDecisions.DATA,
          LegalActs.of(BundledFacts.collection()),
          BundledFacts.items()::contains,
          new Deadlines(Facts.of(BundledFacts.collection()))
                  .rules().stream().map(DeadlineRule::key).collect(Collectors.toSet())
              ::contains);

  @TestFactory
  Stream<DynamicTest> has_no_finding_on_any_path() {
    return LibraryDecisions.all().values().stream()
        .flatMap(
            decision ->
                DAYS.stream()
                    .map(
                        day ->
                            DynamicTest.dynamicTest(
                                decision.key() + " on " + day,
                                () ->
                                    assertThat(check.findings(decision, day))
                                        .filteredOn(f -> isOfThisDay(f, day))
                                        .isEmpty())));
  }

  /** Outcomes and questions of a temporary rule are out of reach once it has ended. */
  private static boolean isOfThisDay(Finding finding, LocalDate day) {
    return day.equals(DAYS.get(0))
        || !Set.of("unreachable-outcome", "unused-question").contains(finding.rule());
  }
}
