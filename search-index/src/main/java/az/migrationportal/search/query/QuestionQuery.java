package az.migrationportal.search.query;

import az.migrationportal.search.analysis.Form;
import az.migrationportal.search.analysis.ReferenceTokens;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.indexing.internal.IndexFields;
import az.migrationportal.search.query.Interpretation.Kind;
import az.migrationportal.search.query.Interpretation.Step;
import az.migrationportal.search.ranking.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Makes one Lucene query of a reading.
 *
 * <p>One clause a word: the best of all fields, forms, languages and synonyms. Nothing typed is
 * ever parsed as syntax.
 */
final class QuestionQuery {
  /** Words past this many are left out, the commonest first. */
  static final int MOST_WORDS = 12;

  /** Titles and keywords of more words are not looked for as a whole. */
  private static final int LONGEST_WHOLE = 6;

  /** A stem in so few documents may be another word's. */
  private static final int RARE = 3;

  private final Reading reading;
  private final boolean namedOnly;
  private final Vocabulary vocabulary;
  private final TermQueries terms;
  private final List<Word> words;
  private final Set<Step> steps = new LinkedHashSet<>();
  private final List<Slot> slots = new ArrayList<>();
  private final Set<String> references;

  /**
   * Asks in the words of a reading.
   *
   * @param type the only type that is asked for; null for all
   */
  QuestionQuery(Reading reading, Thesaurus thesaurus, Vocabulary vocabulary, @Nullable String type)
      throws IOException {
    this.reading = reading;
    this.namedOnly = !Weights.NAMED_ONLY.equals(type);
    this.vocabulary = vocabulary;
    this.terms = new TermQueries(vocabulary);
    this.references = ReferenceTokens.in(reading.text());
    List<Word> typed = rarest(reading.words());
    this.words = new ArrayList<>(typed);
    Map<Integer, List<Query>> respelt = respell(thesaurus, thesaurus.matches(typed));
    var synonyms = new Synonyms(reading, vocabulary, terms, words, thesaurus.matches(words));
    for (int i = 0; i < words.size(); i++) {
      float rarity = Math.min(synonyms.mostRarity(i), vocabulary.rarity(words.get(i)));
      boolean filler = isFiller(words.get(i));
      List<Query> found = asTyped(typed.get(i), filler ? rarity * Weights.FILLER : rarity);
      found.addAll(respelt.getOrDefault(i, List.of()));
      found.addAll(synonyms.queries(i));
      slots.add(new Slot(found, rarity, filler && synonyms.queries(i).isEmpty()));
    }
    steps.addAll(synonyms.steps(words));
  }

  /** What was done to the words, in order. */
  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** How many words that matter can be found at all. */
  int findableWords() {
    return (int) needed().count();
  }

  /** Documents in which at least this share of the findable words that matter occurs. */
  Query query(double share) {
    List<Query> needed = needed().map(Slot::query).toList();
    if (needed.isEmpty() && references.isEmpty()) {
      return new MatchNoDocsQuery("no word is known");
    }
    if (needed.isEmpty()) {
      return withBonuses(null);
    }
    var query = new BooleanQuery.Builder();
    needed.forEach(each -> query.add(each, Occur.SHOULD));
    query.setMinimumNumberShouldMatch(Math.max(1, (int) Math.ceil(needed.size() * share - 1e-9)));
    return withBonuses(query.build());
  }

  /** Words of asking may be missing, unless there are no others. */
  private Stream<Slot> needed() {
    boolean onlyFillers = slots.stream().noneMatch(slot -> slot.isFindable() && !slot.filler());
    return slots.stream().filter(slot -> slot.isFindable() && (onlyFillers || !slot.filler()));
  }

  /** Documents that cite the article of law that was asked for; the words only rank them. */
  Query citing() {
    var articles = new BooleanQuery.Builder();
    for (String reference : references) {
      if (reference.startsWith(ReferenceTokens.ARTICLE_PREFIX)) {
        Query found = new TermQuery(new Term(IndexFields.REFERENCE, reference));
        float exactness = Weights.CITATION * reference.length();
        articles.add(new BoostQuery(new ConstantScoreQuery(found), exactness), Occur.SHOULD);
      }
    }
    var query = new BooleanQuery.Builder().add(articles.build(), Occur.MUST);
    slots.stream().filter(Slot::isFindable).forEach(slot -> query.add(slot.query(), Occur.SHOULD));
    return query.build();
  }

  /** Whether an article of law was asked for. */
  boolean citesLaw() {
    return references.stream().anyMatch(each -> each.startsWith(ReferenceTokens.ARTICLE_PREFIX));
  }

  /** Documents with words that begin like those of the question. */
  Query nearQuery() {
    var query = new BooleanQuery.Builder();
    for (Word word : words) {
      List<Query> near = new ArrayList<>();
      for (Map.Entry<String, Token> entry : word.tokens().entrySet()) {
        if (entry.getValue().exact().length() > 2) {
          near.add(terms.beginning(entry.getKey(), entry.getValue()));
        }
      }
      if (!near.isEmpty()) {
        query.add(TermQueries.anyOf(near), Occur.SHOULD);
      }
    }
    return query.build();
  }

  private Query withBonuses(@Nullable Query main) {
    var all = new BooleanQuery.Builder();
    if (main != null) {
      all.add(main, Occur.MUST);
    }
    for (String reference : references) {
      Query found = new TermQuery(new Term(IndexFields.REFERENCE, reference));
      all.add(new BoostQuery(new ConstantScoreQuery(found), Weights.REFERENCE), Occur.SHOULD);
    }
    slots.stream()
        .filter(slot -> slot.filler() && slot.isFindable())
        .forEach(slot -> all.add(slot.query(), Occur.SHOULD));
    wholes().forEach(whole -> all.add(whole, Occur.SHOULD));
    pairs().forEach(pair -> all.add(pair, Occur.SHOULD));
    if (namedOnly) {
      all.add(unnamed(Weights.NAMED_ONLY), Occur.MUST_NOT);
    }
    return all.build();
  }

  /** Documents of a type whose names are not in the question. */
  private Query unnamed(String type) {
    var ofType = new TermQuery(new Term(IndexFields.FACET, IndexFields.facet("type", type)));
    return new BooleanQuery.Builder()
        .add(ofType, Occur.FILTER)
        .add(terms.namedInTitle(), Occur.MUST_NOT)
        .build();
  }

  /** Neighbours in the question that are neighbours in a title or keyword. */
  private List<Query> pairs() {
    List<Query> pairs = new ArrayList<>();
    String language = reading.mainLanguage();
    for (int i = 0; i + 1 < words.size(); i++) {
      Token first = words.get(i).tokens().get(language);
      Token second = words.get(i + 1).tokens().get(language);
      if (first != null && second != null) {
        float rarity = (slots.get(i).rarity() + slots.get(i + 1).rarity()) / 2;
        List<Query> together = terms.together(language, List.of(first, second), rarity);
        if (!together.isEmpty()) {
          pairs.add(TermQueries.anyOf(together));
        }
      }
    }
    return pairs;
  }

  /**
   * For each language, the weightiest titles and keywords that stand in the question as a whole.
   */
  private List<Query> wholes() {
    List<Query> best = new ArrayList<>();
    for (Map.Entry<String, Float> language : reading.languages().entrySet()) {
      List<Query> wholes = new ArrayList<>();
      for (int from = 0; from < words.size(); from++) {
        addWholes(from, language.getKey(), language.getValue(), wholes);
      }
      if (!wholes.isEmpty()) {
        best.add(TermQueries.anyOf(wholes));
      }
    }
    return best;
  }

  private void addWholes(int from, String locale, float language, List<Query> wholes) {
    List<Token> tokens = new ArrayList<>();
    float rarity = 0;
    for (int at = from; at < Math.min(words.size(), from + LONGEST_WHOLE); at++) {
      Token token = words.get(at).tokens().get(locale);
      if (token == null) {
        return;
      }
      tokens.add(token);
      rarity += slots.get(at).rarity();
      float weight = tokens.size() == words.size() ? Weights.WHOLE_QUESTION : Weights.WHOLE;
      terms.whole(locale, tokens, weight * rarity * language).ifPresent(wholes::add);
    }
  }

  private List<Query> asTyped(Word word, float rarity) {
    List<Query> found = new ArrayList<>();
    for (Map.Entry<String, Token> entry : word.tokens().entrySet()) {
      float language = reading.languages().getOrDefault(entry.getKey(), 0f);
      if (language > 0) {
        found.addAll(terms.alternatives(entry.getKey(), entry.getValue(), language * rarity));
      }
    }
    return found;
  }

  private boolean isFiller(Word word) {
    Token token = word.tokens().get(reading.mainLanguage());
    return word.isLetter() || (token != null && Fillers.holds(reading.mainLanguage(), token));
  }

  /** Finds what unknown words may stand for and puts the likeliest in their place. */
  private Map<Integer, List<Query>> respell(Thesaurus thesaurus, List<Thesaurus.Match> matches)
      throws IOException {
    Map<Integer, List<Query>> respelt = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      int position = i;
      boolean inGlossary = thesaurus.holds(words.get(i));
      if (!inGlossary
          && isDoubtful(words.get(i))
          && matches.stream().noneMatch(each -> each.covers(position))) {
        List<Query> found = new ArrayList<>();
        words.set(i, respelt(words.get(i), found));
        respelt.put(i, found);
      }
    }
    return respelt;
  }

  /** Unknown, or known by a stem of few documents that may be a mere coincidence. */
  private boolean isDoubtful(Word word) {
    if (!word.isKnown(vocabulary)) {
      return true;
    }
    boolean asIs =
        word.tokens().entrySet().stream()
            .anyMatch(each -> vocabulary.knowsExactly(each.getKey(), each.getValue().exact()));
    return !asIs && word.text().length() > 4 && frequency(word) <= RARE;
  }

  /** Adds what an unknown word may stand for; returns the likeliest of it. */
  private Word respelt(Word word, List<Query> found) throws IOException {
    Word likeliest = word;
    float weight = Weights.RESPELT;
    for (Spelling.Respelt respelt :
        new Spelling(vocabulary).respell(word, reading.languages().keySet())) {
      float language = reading.languages().getOrDefault(respelt.locale(), 0f);
      float rarity = vocabulary.rarity(respelt.locale(), respelt.token());
      found.addAll(
          terms.alternatives(respelt.locale(), respelt.token(), weight * language * rarity));
      if (likeliest.equals(word)) {
        String surface = respelt.token().surface();
        likeliest = new Word(surface, Map.of(respelt.locale(), respelt.token()));
        steps.add(new Step(Kind.SPELLING, word.text(), surface));
      }
      weight *= 0.9f;
    }
    return likeliest;
  }

  private List<Word> rarest(List<Word> all) {
    if (all.size() <= MOST_WORDS) {
      return all;
    }
    Set<Word> kept =
        new LinkedHashSet<>(
            all.stream()
                .sorted(Comparator.comparingInt(this::frequency))
                .limit(MOST_WORDS)
                .toList());
    return all.stream().filter(kept::contains).toList();
  }

  private int frequency(Word word) {
    int most = 0;
    for (Map.Entry<String, Token> entry : word.tokens().entrySet()) {
      String stem = Form.STEM.term(entry.getValue().stems().get(0));
      most = Math.max(most, vocabulary.frequency(IndexFields.body(entry.getKey()), stem));
    }
    return most;
  }

  /**
   * One word of the question.
   *
   * @param found all ways to find it
   * @param rarity how much it tells
   * @param filler whether it is a word of asking
   */
  private record Slot(List<Query> found, float rarity, boolean filler) {

    boolean isFindable() {
      return !found.isEmpty();
    }

    Query query() {
      return TermQueries.anyOf(found);
    }
  }
}
