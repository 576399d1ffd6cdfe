package az.migrationportal.content.decision.check;

import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.Ground;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Line;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the saved cases exercise, in the order of the document.
 *
 * @param outcomes how many cases come to each
 * @param reasons how many cases each applies in
 * @param questions how many cases each counts in
 * @param lines conditions of lines by place: how many cases show them
 */
public record Coverage(
    Map<String, Integer> outcomes,
    Map<String, Integer> reasons,
    Map<String, Integer> questions,
    Map<String, Integer> lines) {

  /** Counts. */
  public static Coverage of(Decision decision, List<CaseRun> runs) {
    List<Evaluation> evaluations =
        runs.stream().map(CaseRun::evaluation).filter(Evaluation::complete).toList();
    return new Coverage(
        counted(
            decision.outcomes().stream().map(Outcome::key).toList(),
            evaluations.stream().flatMap(e -> Stream.ofNullable(e.outcome())).map(Outcome::key)),
        counted(
            List.copyOf(decision.reasons().keySet()),
            evaluations.stream()
                .flatMap(e -> e.because().stream())
                .map(Ground::reason)
                .map(reason -> reason.key())),
        counted(
            decision.questions().stream().map(Question::key).toList(),
            evaluations.stream().flatMap(e -> e.given().keySet().stream()).map(Question::key)),
        counted(
            decision.outcomes().stream().flatMap(Coverage::conditional).toList(),
            evaluations.stream().flatMap(Coverage::shown)));
  }

  /** Whether every outcome and every reason is exercised. */
  public boolean isFull() {
    return Stream.of(outcomes, reasons).flatMap(m -> m.values().stream()).allMatch(n -> n > 0);
  }

  private static Map<String, Integer> counted(List<String> keys, Stream<String> seen) {
    Map<String, Integer> counts = new java.util.LinkedHashMap<>();
    keys.forEach(key -> counts.put(key, 0));
    seen.forEach(key -> counts.computeIfPresent(key, (unused, count) -> count + 1));
    return counts;
  }

  private static Stream<String> conditional(Outcome outcome) {
    Set<String> places = new LinkedHashSet<>();
    lines(outcome)
        .forEach(
            (place, all) -> {
              for (int i = 0; i < all.size(); i++) {
                if (all.get(i).when() != null) {
                  places.add(outcome.key() + "/" + place + "/" + i);
                }
              }
            });
    return places.stream();
  }

  private static Stream<String> shown(Evaluation evaluation) {
    Outcome outcome = evaluation.outcome();
    if (outcome == null) {
      return Stream.of();
    }
    Map<String, List<Line>> shown =
        Map.of(
            "cells", evaluation.cells(),
            "steps", evaluation.steps(),
            "documents", evaluation.documents());
    return lines(outcome).entrySet().stream()
        .flatMap(
            entry ->
                java.util.stream.IntStream.range(0, entry.getValue().size())
                    .filter(
                        i ->
                            shown
                                .getOrDefault(entry.getKey(), List.of())
                                .contains(entry.getValue().get(i)))
                    .mapToObj(i -> outcome.key() + "/" + entry.getKey() + "/" + i));
  }

  private static Map<String, List<Line>> lines(Outcome outcome) {
    return new TreeMap<>(
        Map.of(
            "cells", outcome.cells(),
            "steps", outcome.steps(),
            "documents", outcome.documents()));
  }
}
