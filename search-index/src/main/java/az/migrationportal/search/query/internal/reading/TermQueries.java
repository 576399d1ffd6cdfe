package az.migrationportal.search.query.internal.reading;

import az.migrationportal.search.analysis.Form;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.indexing.internal.IndexFields;
import az.migrationportal.search.indexing.internal.WholePhrase;
import az.migrationportal.search.query.internal.vocabulary.Thesaurus;
import az.migrationportal.search.query.internal.vocabulary.Vocabulary;
import az.migrationportal.search.ranking.Weights;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** Queries for single words and phrases over all fields and forms of a language. */
public final class TermQueries {
  /** So many words may stand between; stop words are counted too. */
  private static final int SLOP = 2;

  private final Vocabulary vocabulary;
  private final Set<Query> inTitles = new LinkedHashSet<>();

  public TermQueries(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Alternatives by which a word is found in one language. */
  List<Query> alternatives(String locale, Token token, float weight) {
    List<Query> queries = new ArrayList<>();
    for (String stem : token.stems()) {
      addWord(queries, locale, Form.STEM.term(stem), weight * Weights.STEM);
    }
    for (String folded : token.folded()) {
      addWord(queries, locale, Form.FOLDED.term(folded), weight * Weights.FOLDED);
    }
    return queries;
  }

  /**
   * A phrase of the glossary: its words close together, whatever their endings. Lay phrases are
   * looked for where editors put them, official terms in running text as well.
   */
  List<Query> synonym(Thesaurus.Phrase phrase, float weight) {
    List<Query> queries = new ArrayList<>();
    String locale = phrase.locale();
    if (phrase.tokens().size() == 1) {
      addWord(queries, locale, formInPhrases(phrase.tokens().get(0)), weight);
      return queries;
    }
    addPhrase(queries, phrase.tokens(), IndexFields.title(locale), weight * Weights.TITLE);
    addPhrase(queries, phrase.tokens(), IndexFields.keywords(locale), weight * Weights.KEYWORDS);
    addPhrase(queries, phrase.tokens(), IndexFields.summary(locale), weight * Weights.SUMMARY);
    if (phrase.official()) {
      addPhrase(queries, phrase.tokens(), IndexFields.body(locale), weight * Weights.BODY);
    }
    return queries;
  }

  /** Words that begin like this one. */
  Query beginning(String locale, Token token) {
    var prefix = new PrefixQuery(new Term(IndexFields.words(locale), token.exact()));
    return new BoostQuery(prefix, Weights.NEAR);
  }

  /** The words next to each other in a title or keyword. */
  List<Query> together(String locale, List<Token> tokens, float weight) {
    List<Query> queries = new ArrayList<>();
    for (String field : List.of(IndexFields.title(locale), IndexFields.keywords(locale))) {
      addPhrase(queries, tokens, field, Weights.PHRASE * weight);
    }
    return queries;
  }

  /** The words as a whole title or keyword; nothing if there is none. */
  Optional<Query> whole(String locale, List<Token> tokens, float weight) {
    return vocabulary
        .query(IndexFields.whole(locale), WholePhrase.of(tokens))
        .map(found -> new BoostQuery(new ConstantScoreQuery(found), weight));
  }

  /** The words as a whole title; nothing if there is none. */
  Optional<Query> wholeTitle(String locale, List<Token> tokens, float weight) {
    return vocabulary
        .query(IndexFields.wholeTitle(locale), WholePhrase.of(tokens))
        .map(found -> new BoostQuery(new ConstantScoreQuery(found), weight));
  }

  private void addPhrase(List<Query> queries, List<Token> tokens, String field, float weight) {
    var words = new PhraseQuery.Builder().setSlop(SLOP);
    for (Token token : tokens) {
      String form = formInPhrases(token);
      if (vocabulary.frequency(field, form) == 0) {
        return;
      }
      words.add(new Term(field, form));
    }
    note(field, words.build());
    queries.add(new BoostQuery(words.build(), weight / tokens.size()));
  }

  /** Whether a document has a word at all, in any of its forms. */
  Query presence(String locale, Token token) {
    var any = new BooleanQuery.Builder();
    for (String stem : token.stems()) {
      vocabulary
          .query(IndexFields.impact(locale), Form.STEM.term(stem))
          .ifPresent(found -> any.add(found, Occur.SHOULD));
    }
    for (String folded : token.folded()) {
      vocabulary
          .query(IndexFields.impact(locale), Form.FOLDED.term(folded))
          .ifPresent(found -> any.add(found, Occur.SHOULD));
    }
    return any.build();
  }

  /** Documents whose title holds one of the words or phrases asked for so far. */
  Query namedInTitle() {
    var any = new BooleanQuery.Builder();
    inTitles.forEach(each -> any.add(each, Occur.SHOULD));
    return any.build();
  }

  static Query anyOf(List<Query> alternatives) {
    return alternatives.size() == 1
        ? alternatives.get(0)
        : new DisjunctionMaxQuery(alternatives, Weights.TIE);
  }

  private static String formInPhrases(Token token) {
    String stem = WholePhrase.stem(token);
    return token.folded().isEmpty() ? Form.STEM.term(stem) : Form.FOLDED.term(stem);
  }

  private void addWord(List<Query> queries, String locale, String term, float weight) {
    vocabulary
        .query(IndexFields.impact(locale), term)
        .ifPresent(
            found -> {
              queries.add(new BoostQuery(found, weight));
              vocabulary.query(IndexFields.title(locale), term).ifPresent(inTitles::add);
            });
  }

  private void note(String field, Query query) {
    if (IndexFields.isTitle(field)) {
      inTitles.add(query);
    }
  }
}
