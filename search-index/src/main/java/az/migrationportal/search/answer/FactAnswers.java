package az.migrationportal.search.answer;

import az.migrationportal.search.document.KnownFact;
import az.migrationportal.search.document.Locales;
import java.util.List;
import java.util.Optional;

/**
 * Answers questions that a fact answers: what something costs, and how citizens of a country come
 * in. All others it leaves alone.
 *
 * <p>Every word of the question must be understood in one language; so whoever asks who pays, how
 * to pay, or about a visa for work gets no figure that answers something else. One is enough for
 * all threads.
 */
public final class FactAnswers {
  private final AnswerBook book;
  private volatile Compiled compiled = new Compiled(List.of(), new Phrasebooks(List.of()));

  /** Answers from this book. */
  public FactAnswers(AnswerBook book) {
    this.book = book;
  }

  /**
   * The answer in the reader's locale, in whichever language the question is; empty where there is
   * none, or none without doubt.
   */
  public Optional<FactAnswer> answer(String question, String locale) {
    List<KnownFact> facts = book.facts(Locales.requireKnown(locale));
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    Phrasebooks phrases = phrases();
    for (String language : Locales.preferenceOf(locale)) {
      List<Meaning> meanings = phrases.of(language).read(question);
      List<KnownFact> found =
          PriceQuestion.of(meanings)
              .map(asked -> asked.answeredBy(facts))
              .or(() -> VisaQuestion.of(meanings).map(asked -> asked.answeredBy(facts)))
              .orElse(List.of());
      if (!found.isEmpty()) {
        return Optional.of(FactAnswer.of(found));
      }
    }
    return Optional.empty();
  }

  /** Names of countries are the same facts in every locale, so one list makes the books. */
  private Phrasebooks phrases() {
    List<KnownFact> facts = book.facts(Locales.ALL.get(0));
    Compiled known = compiled;
    if (known.facts != facts) {
      known = new Compiled(facts, new Phrasebooks(facts));
      compiled = known;
    }
    return known.phrases;
  }

  private record Compiled(List<KnownFact> facts, Phrasebooks phrases) {}
}
