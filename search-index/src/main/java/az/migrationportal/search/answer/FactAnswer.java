package az.migrationportal.search.answer;

import az.migrationportal.search.document.KnownFact;
import java.util.List;

/**
 * Facts that answer a question: the lines of one fee, the likeliest first, or one visa rule.
 *
 * @param kind {@link KnownFact#FEE} or {@link KnownFact#VISA}
 * @param locale of the texts
 * @param title what the facts are about
 * @param path of the page that says more, without the locale
 * @param facts at least one
 */
public record FactAnswer(
    String kind, String locale, String title, String path, List<KnownFact> facts) {

  /** Copies the list. */
  public FactAnswer {
    facts = List.copyOf(facts);
  }

  static FactAnswer of(List<KnownFact> facts) {
    KnownFact first = facts.get(0);
    return new FactAnswer(first.kind(), first.locale(), first.title(), first.path(), facts);
  }
}
