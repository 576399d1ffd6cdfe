package az.migrationportal.content.decision;

import az.migrationportal.content.decision.CompiledDecision.Asked;
import az.migrationportal.content.decision.CompiledDecision.Ruled;
import az.migrationportal.content.decision.CompiledDecision.TableSlots;
import az.migrationportal.content.decision.model.Option;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.decision.model.QuestionKind;
import az.migrationportal.content.decision.model.Reason;
import az.migrationportal.content.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for the nearest other answer to each question that leads to another outcome. */
final class Alternatives {
  private final DatedDecision dated;
  private final Answers answers;
  private final Situation situation;
  private final Ruled current;

  Alternatives(DatedDecision dated, Answers answers, Situation situation, Ruled current) {
    this.dated = dated;
    this.answers = answers;
    this.situation = situation;
    this.current = current;
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Asked asked : situation.asked()) {
      Object value = situation.slots()[asked.slot()];
      if (value != null) {
        addChanges(asked, value, changes);
      }
    }
    nextTurn().ifPresent(changes::add);
    return changes;
  }

  private void addChanges(Asked asked, Object value, List<Change> changes) {
    Question question = asked.question();
    if (question.kind() == QuestionKind.CHOICE) {
      question.options().stream()
          .map(Option::key)
          .filter(key -> !key.equals(value))
          .forEach(key -> with(question, key).ifPresent(changes::add));
    } else if (question.kind() == QuestionKind.CHOICES && value instanceof List<?> chosen) {
      question.options().stream()
          .map(option -> toggled(question, chosen, option.key()))
          .forEach(other -> with(question, other).ifPresent(changes::add));
    } else if (value instanceof Long number && question.kind().isNumber()) {
      nearest(asked, number, changes);
    }
  }

  private static List<String> toggled(Question question, List<?> chosen, String key) {
    return question.options().stream()
        .map(Option::key)
        .filter(option -> option.equals(key) != chosen.contains(option))
        .toList();
  }

  /** One step down and one up, to the values at which anything is compared. */
  private void nearest(Asked asked, long number, List<Change> changes) {
    NavigableSet<Long> turns = new Turns(dated, situation.slots()).numbers(asked);
    Stream.of(turns.headSet(number, false).descendingSet(), turns.tailSet(number, false))
        .map(
            side ->
                side.stream().flatMap(other -> with(asked.question(), other).stream()).findFirst())
        .flatMap(Optional::stream)
        .forEach(changes::add);
  }

  private Optional<Change> with(Question question, Object value) {
    return other(dated, answers.with(question.key(), value))
        .map(outcome -> new Change(question, value, outcome));
  }

  /** The first later day on which a fact or a row that counts here changes the outcome. */
  private Optional<Change> nextTurn() {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (TableSlots table : dated.compiled().tables()) {
      if (situation.slots()[table.of().slot()] instanceof String key) {
        dated.data().table(table.table()).ifPresent(t -> t.turns(key).forEach(days::add));
      }
    }
    Stream.concat(
            dated.compiled().decision().facts().values().stream(),
            dated.compiled().decision().reasons().values().stream()
                .map(Reason::facts)
                .flatMap(List::stream))
        .flatMap(key -> dated.data().fact(key).stream())
        .forEach(fact -> turns(fact).forEach(days::add));
    return days.tailSet(dated.day(), false).stream()
        .flatMap(day -> onDay(day).stream())
        .findFirst();
  }

  private static Stream<LocalDate> turns(Fact fact) {
    return fact.values().stream()
        .flatMap(value -> Stream.of(value.validFrom(), value.validUntil(), value.date()))
        .filter(Objects::nonNull);
  }

  private Optional<Change> onDay(LocalDate day) {
    return other(dated.compiled().on(day, dated.data()), answers)
        .map(outcome -> new Change(null, day.toString(), outcome));
  }

  private Optional<Outcome> other(DatedDecision decision, Answers changed) {
    @Nullable Ruled winner = Reasoning.winner(decision.situation(changed, true).holding());
    return Optional.ofNullable(winner)
        .map(Ruled::outcome)
        .filter(outcome -> !outcome.key().equals(current.outcome().key()));
  }
}
