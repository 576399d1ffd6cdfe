package az.migrationportal.content.decision;

import az.migrationportal.content.decision.CompiledDecision.Asked;
import az.migrationportal.content.decision.CompiledDecision.Ruled;
import az.migrationportal.content.decision.CompiledDecision.TableSlots;
import az.migrationportal.content.decision.model.Option;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.decision.model.QuestionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
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
      for (Option option : question.options()) {
        if (!option.key().equals(value)) {
          add(asked, option.key(), changes);
        }
      }
    } else if (question.kind() == QuestionKind.CHOICES && value instanceof List<?> chosen) {
      for (Option option : question.options()) {
        add(asked, toggled(question, chosen, option.key()), changes);
      }
    } else if (value instanceof Long number && question.kind().isNumber()) {
      nearest(asked, number, changes);
    }
  }

  private static List<String> toggled(Question question, List<?> chosen, String key) {
    List<String> toggled = new ArrayList<>();
    for (Option option : question.options()) {
      if (option.key().equals(key) != chosen.contains(option.key())) {
        toggled.add(option.key());
      }
    }
    return List.copyOf(toggled);
  }

  /** One step down and one up, to the values at which anything is compared. */
  private void nearest(Asked asked, long number, List<Change> changes) {
    NavigableSet<Long> turns = new Turns(dated, situation.slots()).numbers(asked);
    first(asked, turns.headSet(number, false).descendingSet(), changes);
    first(asked, turns.tailSet(number, false), changes);
  }

  private void first(Asked asked, Iterable<Long> numbers, List<Change> changes) {
    for (Long other : numbers) {
      if (add(asked, other, changes)) {
        return;
      }
    }
  }

  private boolean add(Asked asked, Object value, List<Change> changes) {
    Outcome other = other(dated.winner(answers, asked.slot(), value));
    return other != null && changes.add(new Change(asked.question(), value, other));
  }

  /** The first later day on which a fact or a row that counts here changes the outcome. */
  private Optional<Change> nextTurn() {
    for (LocalDate day : laterTurns()) {
      Outcome other = other(dated.on(day).winner(answers, DatedDecision.NO_SLOT, null));
      if (other != null) {
        return Optional.of(new Change(null, day.toString(), other));
      }
    }
    return Optional.empty();
  }

  private Iterable<LocalDate> laterTurns() {
    TreeSet<LocalDate> rows = new TreeSet<>();
    for (TableSlots table : dated.compiled().tables()) {
      if (situation.slots()[table.of().slot()] instanceof String key) {
        dated.data().table(table.table()).ifPresent(t -> t.turns(key).forEach(rows::add));
      }
    }
    List<LocalDate> facts = dated.factTurns();
    if (rows.isEmpty()) {
      return facts;
    }
    rows.addAll(facts);
    return rows.tailSet(dated.day(), false);
  }

  private @Nullable Outcome other(@Nullable Ruled winner) {
    return winner == null || winner.outcome().key().equals(current.outcome().key())
        ? null
        : winner.outcome();
  }
}
