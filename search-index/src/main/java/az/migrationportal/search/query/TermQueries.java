package az.migrationportal.search.query;

import az.migrationportal.search.analysis.Form;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.indexing.internal.IndexFields;
import az.migrationportal.search.ranking.Weights;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries for single words and phrases over all fields and forms of a language. */
final class TermQueries {
  private final Vocabulary vocabulary;

  TermQueries(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Alternatives by which a word is found in one language. */
  List<Query> alternatives(String locale, Token token, float weight) {
    List<Query> queries = new ArrayList<>();
    addFields(queries, locale, Form.EXACT.term(token.exact()), weight * Weights.EXACT, false);
    for (String stem : token.stems()) {
      addFields(queries, locale, Form.STEM.term(stem), weight * Weights.STEM, true);
    }
    for (String folded : token.folded()) {
      addFields(queries, locale, Form.FOLDED.term(folded), weight * Weights.FOLDED, true);
    }
    return queries;
  }

  /** All words of a phrase of the glossary, scored like one word. */
  Query phrase(Thesaurus.Phrase phrase, float weight) {
    List<Token> tokens = phrase.tokens();
    if (tokens.isEmpty()) {
      return new MatchNoDocsQuery("stop words only");
    }
    var all = new BooleanQuery.Builder();
    for (Token token : tokens) {
      List<Query> found = alternatives(phrase.locale(), token, weight / tokens.size());
      if (found.isEmpty()) {
        return new MatchNoDocsQuery("a word of the phrase is unknown");
      }
      all.add(anyOf(found), Occur.MUST);
    }
    return all.build();
  }

  /** Words that begin like this one. */
  Query beginning(String locale, Token token) {
    var prefix = new PrefixQuery(new Term(IndexFields.words(locale), token.exact()));
    return new BoostQuery(prefix, Weights.NEAR);
  }

  /** The words next to each other in a title or keyword. */
  List<Query> together(String locale, List<Token> tokens) {
    List<Query> queries = new ArrayList<>();
    for (String field : List.of(IndexFields.title(locale), IndexFields.keywords(locale))) {
      var phrase = new PhraseQuery.Builder().setSlop(2);
      for (Token token : tokens) {
        phrase.add(new Term(field, formInPhrases(token)));
      }
      queries.add(new BoostQuery(phrase.build(), Weights.PHRASE));
    }
    return queries;
  }

  static Query anyOf(List<Query> alternatives) {
    return alternatives.size() == 1
        ? alternatives.get(0)
        : new DisjunctionMaxQuery(alternatives, Weights.TIE);
  }

  private static String formInPhrases(Token token) {
    return token.folded().isEmpty()
        ? Form.STEM.term(token.stems().get(0))
        : Form.FOLDED.term(token.folded().get(0));
  }

  private void addFields(
      List<Query> queries, String locale, String term, float weight, boolean longFields) {
    add(queries, IndexFields.title(locale), term, weight * Weights.TITLE);
    add(queries, IndexFields.keywords(locale), term, weight * Weights.KEYWORDS);
    if (longFields) {
      add(queries, IndexFields.summary(locale), term, weight * Weights.SUMMARY);
      add(queries, IndexFields.body(locale), term, weight * Weights.BODY);
    }
  }

  private void add(List<Query> queries, String field, String term, float weight) {
    if (vocabulary.frequency(field, term) > 0) {
      queries.add(new BoostQuery(new TermQuery(new Term(field, term)), weight));
    }
  }
}
