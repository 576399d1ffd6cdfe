package az.migrationportal.search.answer;

import az.migrationportal.search.document.KnownFact;
import java.util.List;

/** Where facts that may answer a question are looked up. Called by many threads at once. */
@FunctionalInterface
public interface AnswerBook {
  /** Knows nothing. */
  AnswerBook EMPTY = locale -> List.of();

  /** The facts in force today in a locale; the same list as long as nothing has changed. */
  List<KnownFact> facts(String locale);
}
