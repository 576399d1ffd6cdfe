package az.migrationportal.search.query.internal.reading;

import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.query.Interpretation.Step;
import az.migrationportal.search.query.internal.vocabulary.Spelling.Respelt;
import az.migrationportal.search.query.internal.vocabulary.Thesaurus;
import az.migrationportal.search.query.internal.vocabulary.Vocabulary;
import az.migrationportal.search.query.internal.vocabulary.Word;
import az.migrationportal.search.ranking.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** The words of a question, each with all ways to find it: its forms, respellings and synonyms. */
public final class QuestionWords {
  /** Words past this many are left out, the commonest first. */
  public static final int MOST = 12;

  private final Reading reading;
  private final Vocabulary vocabulary;
  private final TermQueries terms;
  private final SoughtWords sought = new SoughtWords();
  private final List<Slot> slots = new ArrayList<>();
  private final Set<Step> steps = new LinkedHashSet<>();

  /**
   * Looks up the words of a reading.
   *
   * @param leastWeight of a language, for synonyms in it
   */
  public QuestionWords(
      Reading reading,
      Thesaurus thesaurus,
      Vocabulary vocabulary,
      TermQueries terms,
      float leastWeight)
      throws IOException {
    this.reading = reading;
    this.vocabulary = vocabulary;
    this.terms = terms;
    List<Word> typed = rarest(reading.words());
    var respelling = new Respelling(reading, vocabulary, thesaurus, typed);
    List<Word> words = respelling.words();
    var synonyms =
        new Synonyms(reading, vocabulary, terms, words, thesaurus.matches(words), leastWeight);
    for (int i = 0; i < words.size(); i++) {
      slots.add(slot(i, typed.get(i), words.get(i), respelling.candidates(i), synonyms));
    }
    steps.addAll(respelling.steps());
    steps.addAll(synonyms.steps(words));
  }

  List<Slot> slots() {
    return slots;
  }

  /** Words that can be found; those of asking only where there are no others. */
  Stream<Slot> needed() {
    boolean onlyFillers = slots.stream().noneMatch(slot -> slot.isFindable() && !slot.filler());
    return slots.stream().filter(slot -> slot.isFindable() && (onlyFillers || !slot.filler()));
  }

  /** Words of asking that can be found. */
  Stream<Slot> fillers() {
    return slots.stream().filter(slot -> slot.isFindable() && slot.filler());
  }

  /** What was done to the words, in order. */
  public Set<Step> steps() {
    return steps;
  }

  /** The terms to mark in what is found. */
  public SoughtWords sought() {
    return sought;
  }

  private Slot slot(
      int position, Word typed, Word word, List<Respelt> candidates, Synonyms synonyms) {
    float rarity = Math.min(synonyms.mostRarity(position), vocabulary.rarity(word));
    boolean filler = isFiller(word);
    List<Query> found = asTyped(typed, filler ? rarity * Weights.FILLER : rarity);
    found.addAll(respelt(candidates));
    found.addAll(synonyms.queries(position));
    List<Thesaurus.Phrase> phrases = synonyms.phrases(position);
    for (Thesaurus.Phrase phrase : phrases) {
      phrase.tokens().forEach(token -> sought.addSynonym(phrase.locale(), token));
    }
    return new Slot(word, found, presence(word, phrases), rarity, filler && phrases.isEmpty());
  }

  private List<Query> asTyped(Word word, float rarity) {
    List<Query> found = new ArrayList<>();
    for (Map.Entry<String, Token> entry : word.tokens().entrySet()) {
      float language = reading.languages().getOrDefault(entry.getKey(), 0f);
      if (language > 0) {
        sought.addTyped(entry.getKey(), entry.getValue());
        found.addAll(terms.alternatives(entry.getKey(), entry.getValue(), language * rarity));
      }
    }
    return found;
  }

  private List<Query> respelt(List<Respelt> candidates) {
    List<Query> found = new ArrayList<>();
    float weight = Weights.RESPELT;
    for (Respelt candidate : candidates) {
      float language = reading.languages().getOrDefault(candidate.locale(), 0f);
      float rarity = vocabulary.rarity(candidate.locale(), candidate.token());
      sought.addTyped(candidate.locale(), candidate.token());
      found.addAll(
          terms.alternatives(candidate.locale(), candidate.token(), weight * language * rarity));
      weight *= Weights.NEXT_RESPELT;
    }
    return found;
  }

  private Query presence(Word word, List<Thesaurus.Phrase> phrases) {
    var any = new BooleanQuery.Builder();
    word.tokens().forEach((locale, token) -> any.add(terms.presence(locale, token), Occur.SHOULD));
    for (Thesaurus.Phrase phrase : phrases) {
      var all = new BooleanQuery.Builder();
      phrase
          .tokens()
          .forEach(token -> all.add(terms.presence(phrase.locale(), token), Occur.FILTER));
      any.add(all.build(), Occur.SHOULD);
    }
    return any.build();
  }

  private boolean isFiller(Word word) {
    Token token = word.tokens().get(reading.mainLanguage());
    return word.isLetter() || (token != null && Fillers.holds(reading.mainLanguage(), token));
  }

  private List<Word> rarest(List<Word> all) {
    if (all.size() <= MOST) {
      return all;
    }
    Set<Word> kept =
        new LinkedHashSet<>(
            all.stream()
                .sorted(Comparator.comparingDouble(word -> -vocabulary.rarity(word)))
                .limit(MOST)
                .toList());
    return all.stream().filter(kept::contains).toList();
  }
}
