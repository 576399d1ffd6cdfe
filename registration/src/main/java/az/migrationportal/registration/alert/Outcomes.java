package az.migrationportal.registration.alert;

import az.migrationportal.registration.locale.ReaderLocale;
import java.util.Map;
import java.util.Optional;

/**
 * Knows the rules, or candidates for them: says what answers come to. Must ask neither a clock nor
 * the database of personal data, and must not keep what it is given.
 */
@FunctionalInterface
public interface Outcomes {

  /**
   * What the answers come to; an outcome without a key where they no longer lead to one. Empty
   * where the rules cannot be asked now: then nothing is told.
   *
   * @param answers as they stand in an address, by question
   */
  Optional<KnownOutcome> of(String decision, Map<String, String> answers, ReaderLocale locale);
}
