package az.migrationportal.search.query.internal.reading;

import az.migrationportal.search.analysis.ReferenceTokens;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.indexing.internal.IndexFields;
import az.migrationportal.search.query.internal.matching.Tally;
import az.migrationportal.search.ranking.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Says what to look for, and what it is worth, for a reading.
 *
 * <p>One entry a word: the best of all fields, forms, languages and synonyms. Nothing typed is ever
 * parsed as syntax.
 */
public final class QuestionQuery {
  /** Titles and keywords of more words are not looked for as a whole. */
  private static final int LONGEST_WHOLE = 6;

  private final Reading reading;
  private final QuestionWords words;
  private final TermQueries terms;
  private final boolean namedOnly;
  private final Set<String> references;

  /**
   * Asks in the words of a reading.
   *
   * @param type the only type that is asked for; null for all
   */
  public QuestionQuery(
      Reading reading, QuestionWords words, TermQueries terms, @Nullable String type) {
    this.reading = reading;
    this.words = words;
    this.terms = terms;
    this.namedOnly = !Weights.NAMED_ONLY.equals(type);
    this.references = ReferenceTokens.in(reading.text());
  }

  /** How many words that matter can be found at all. */
  public int findableWords() {
    return (int) words.needed().count();
  }

  /**
   * Adds up documents in which at least this share of the findable words that matter occurs.
   *
   * @param filters what every document must match besides
   */
  public Tally tally(double share, List<Query> filters) {
    List<List<Query>> needed = words.needed().map(Slot::found).toList();
    List<List<Query>> bonuses = bonuses();
    List<Query> excluded = namedOnly ? List.of(unnamed(Weights.NAMED_ONLY)) : List.of();
    if (needed.isEmpty()) {
      return new Tally(bonuses, 1, List.of(), filters, excluded);
    }
    int least = Math.max(1, (int) Math.ceil(needed.size() * share - 1e-9));
    return new Tally(needed, least, bonuses, filters, excluded);
  }

  /**
   * Documents that have every word that matters, or a synonym of it; says nothing of their rank.
   */
  public Query everyWord() {
    var every = new BooleanQuery.Builder();
    words.needed().forEach(slot -> every.add(slot.presence(), Occur.FILTER));
    return every.build();
  }

  /** Documents that cite the article of law that was asked for; the words only rank them. */
  public Query citing() {
    var articles = new BooleanQuery.Builder();
    for (String reference : references) {
      if (reference.startsWith(ReferenceTokens.ARTICLE_PREFIX)) {
        Query found = new TermQuery(new Term(IndexFields.REFERENCE, reference));
        float exactness = Weights.CITATION * reference.length();
        articles.add(new BoostQuery(new ConstantScoreQuery(found), exactness), Occur.SHOULD);
      }
    }
    var query = new BooleanQuery.Builder().add(articles.build(), Occur.MUST);
    words.slots().stream()
        .filter(Slot::isFindable)
        .forEach(slot -> query.add(slot.query(), Occur.SHOULD));
    return query.build();
  }

  /** Whether an article of law was asked for. */
  public boolean citesLaw() {
    return references.stream().anyMatch(each -> each.startsWith(ReferenceTokens.ARTICLE_PREFIX));
  }

  /** Documents with words that begin like those of the question. */
  public Query nearQuery() {
    var query = new BooleanQuery.Builder();
    for (Slot slot : words.slots()) {
      List<Query> near = new ArrayList<>();
      for (Map.Entry<String, Token> entry : slot.word().tokens().entrySet()) {
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

  /** What makes a document better and need not be there; nothing where no word is known. */
  private List<List<Query>> bonuses() {
    List<List<Query>> bonuses = new ArrayList<>();
    for (String reference : references) {
      Query found = new TermQuery(new Term(IndexFields.REFERENCE, reference));
      bonuses.add(List.of(new BoostQuery(new ConstantScoreQuery(found), Weights.REFERENCE)));
    }
    if (findableWords() > 0) {
      words.fillers().map(Slot::found).forEach(bonuses::add);
      bonuses.addAll(wholes());
      bonuses.addAll(pairs());
    }
    return bonuses;
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
  private List<List<Query>> pairs() {
    List<List<Query>> pairs = new ArrayList<>();
    String language = reading.mainLanguage();
    List<Slot> slots = words.slots();
    for (int i = 0; i + 1 < slots.size(); i++) {
      Token first = slots.get(i).word().tokens().get(language);
      Token second = slots.get(i + 1).word().tokens().get(language);
      if (first != null && second != null) {
        float rarity = (slots.get(i).rarity() + slots.get(i + 1).rarity()) / 2;
        List<Query> together = terms.together(language, List.of(first, second), rarity);
        if (!together.isEmpty()) {
          pairs.add(together);
        }
      }
    }
    return pairs;
  }

  /**
   * For each language, the weightiest titles and keywords that stand in the question as a whole.
   */
  private List<List<Query>> wholes() {
    List<List<Query>> best = new ArrayList<>();
    for (Map.Entry<String, Float> language : reading.languages().entrySet()) {
      List<Query> wholes = new ArrayList<>();
      for (int from = 0; from < words.slots().size(); from++) {
        addWholes(from, language.getKey(), language.getValue(), wholes);
      }
      if (!wholes.isEmpty()) {
        best.add(wholes);
      }
    }
    return best;
  }

  private void addWholes(int from, String locale, float language, List<Query> wholes) {
    List<Slot> slots = words.slots();
    List<Token> tokens = new ArrayList<>();
    float rarity = 0;
    for (int at = from; at < Math.min(slots.size(), from + LONGEST_WHOLE); at++) {
      Token token = slots.get(at).word().tokens().get(locale);
      if (token == null) {
        return;
      }
      tokens.add(token);
      rarity += slots.get(at).rarity();
      boolean all = tokens.size() == slots.size();
      float weight = all ? Weights.WHOLE_QUESTION : Weights.WHOLE;
      if (all) {
        terms
            .wholeTitle(locale, tokens, Weights.WHOLE_TITLE * rarity * language)
            .ifPresent(wholes::add);
      }
      terms.whole(locale, tokens, weight * rarity * language).ifPresent(wholes::add);
    }
  }
}
