package az.migrationportal.registration.alert;

import az.migrationportal.registration.locale.ReaderLocale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A saved answer, for whoever holds its token.
 *
 * @param decision its key
 * @param answers as they stand in an address, by question, in the order they were given
 * @param outcome what they come to, as far as was last looked
 * @param keptUntil the last day it is kept; moves on when it is opened
 * @param changes newest first
 */
public record SavedAnswer(
    String decision,
    Map<String, String> answers,
    ReaderLocale locale,
    KnownOutcome outcome,
    MailState mail,
    Instant savedAt,
    LocalDate keptUntil,
    List<OutcomeChange> changes) {
  public SavedAnswer {
    answers = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(answers));
    changes = List.copyOf(changes);
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a saved answer";
  }
}
