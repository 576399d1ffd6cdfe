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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes one Lucene query of a reading.
 *
 * <p>One clause a word: the best of all fields, forms, languages and synonyms. Nothing typed is
 * ever parsed as syntax.
 */
final class QuestionQuery {
  /** Words past this many are left out, the commonest first. */
  static final int MOST_WORDS = 12;

  /** A stem in so few documents may be another word's. */
  private static final int RARE = 3;

  private final Reading reading;
  private final Vocabulary vocabulary;
  private final TermQueries terms;
  private final List<Word> words;
  private final Set<Step> steps = new LinkedHashSet<>();
  private final List<List<Query>> alternatives = new ArrayList<>();
  private final Set<String> references;

  QuestionQuery(Reading reading, Thesaurus thesaurus, Vocabulary vocabulary) throws IOException {
    this.reading = reading;
    this.vocabulary = vocabulary;
    this.terms = new TermQueries(vocabulary);
    this.references = ReferenceTokens.in(reading.text());
    this.words = new ArrayList<>(rarest(reading.words()));
    List<Thesaurus.Match> typed = thesaurus.matches(words);
    for (int i = 0; i < words.size(); i++) {
      List<Query> found = asTyped(words.get(i));
      if (isDoubtful(words.get(i), found) && !isCovered(typed, i)) {
        words.set(i, respelt(words.get(i), found));
      }
      alternatives.add(found);
    }
    for (Thesaurus.Match match : thesaurus.matches(words)) {
      addSynonyms(match);
    }
  }

  /** Unknown, or known by a stem of few documents that may be a mere coincidence. */
  private boolean isDoubtful(Word word, List<Query> found) {
    if (found.isEmpty()) {
      return true;
    }
    boolean asIs =
        word.tokens().entrySet().stream()
            .anyMatch(each -> vocabulary.knowsExactly(each.getKey(), each.getValue().exact()));
    return !asIs && word.text().length() > 4 && frequency(word) <= RARE;
  }

  private static boolean isCovered(List<Thesaurus.Match> matches, int position) {
    return matches.stream().anyMatch(match -> match.covers(position));
  }

  /** What was done to the words, in order. */
  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** How many words can be found at all. */
  int findableWords() {
    return (int) alternatives.stream().filter(found -> !found.isEmpty()).count();
  }

  /** Documents in which at least this share of the findable words occurs. */
  Query query(double share) {
    var query = new BooleanQuery.Builder();
    int clauses = 0;
    for (List<Query> found : alternatives) {
      if (!found.isEmpty()) {
        query.add(TermQueries.anyOf(found), Occur.SHOULD);
        clauses++;
      }
    }
    if (clauses == 0 && references.isEmpty()) {
      return new MatchNoDocsQuery("no word is known");
    }
    query.setMinimumNumberShouldMatch(Math.max(1, (int) Math.ceil(clauses * share - 1e-9)));
    return withBonuses(clauses == 0 ? null : query.build());
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
    alternatives.stream()
        .filter(found -> !found.isEmpty())
        .forEach(found -> query.add(TermQueries.anyOf(found), Occur.SHOULD));
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

  private Query withBonuses(@org.jspecify.annotations.Nullable Query main) {
    var all = new BooleanQuery.Builder();
    if (main != null) {
      all.add(main, Occur.MUST);
    }
    for (String reference : references) {
      Query found = new TermQuery(new Term(IndexFields.REFERENCE, reference));
      all.add(new BoostQuery(new ConstantScoreQuery(found), Weights.REFERENCE), Occur.SHOULD);
    }
    String language = reading.mainLanguage();
    for (int i = 0; i + 1 < words.size(); i++) {
      Token first = words.get(i).tokens().get(language);
      Token second = words.get(i + 1).tokens().get(language);
      if (first != null && second != null) {
        terms
            .together(language, List.of(first, second))
            .forEach(phrase -> all.add(phrase, Occur.SHOULD));
      }
    }
    return all.build();
  }

  private List<Query> asTyped(Word word) {
    List<Query> found = new ArrayList<>();
    for (Map.Entry<String, Token> entry : word.tokens().entrySet()) {
      float weight = reading.languages().getOrDefault(entry.getKey(), 0f);
      if (weight > 0) {
        found.addAll(terms.alternatives(entry.getKey(), entry.getValue(), weight));
      }
    }
    return found;
  }

  private void addSynonyms(Thesaurus.Match match) {
    boolean told = false;
    for (Thesaurus.Phrase other : match.others()) {
      float language = reading.languages().getOrDefault(other.locale(), 0.5f);
      Query phrase = terms.phrase(other, Weights.SYNONYM * language);
      if (!(phrase instanceof MatchNoDocsQuery)) {
        for (int i = 0; i < match.length(); i++) {
          alternatives.get(match.from() + i).add(phrase);
        }
        if (!told && other.locale().equals(reading.mainLanguage())) {
          steps.add(new Step(Kind.SYNONYM, textOf(match), other.text()));
          told = true;
        }
      }
    }
  }

  private String textOf(Thesaurus.Match match) {
    return String.join(
        " ",
        words.subList(match.from(), match.from() + match.length()).stream()
            .map(Word::text)
            .toList());
  }

  /** Adds what an unknown word may stand for; returns the likeliest of it. */
  private Word respelt(Word word, List<Query> found) throws IOException {
    Word likeliest = word;
    float weight = Weights.RESPELT;
    for (Spelling.Respelt respelt :
        new Spelling(vocabulary).respell(word, reading.languages().keySet())) {
      float language = reading.languages().getOrDefault(respelt.locale(), 0f);
      found.addAll(terms.alternatives(respelt.locale(), respelt.token(), weight * language));
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
}
