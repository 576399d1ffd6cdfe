package az.migrationportal.search.query;

import az.migrationportal.search.analysis.Form;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.indexing.internal.IndexFields;
import az.migrationportal.search.ranking.Rarity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Which words the index holds, asked of one snapshot. */
final class Vocabulary {
  private final IndexReader reader;
  private final Map<Term, Integer> frequencies = new HashMap<>();
  private final Map<String, Integer> documents = new HashMap<>();

  Vocabulary(IndexReader reader) {
    this.reader = reader;
  }

  IndexReader reader() {
    return reader;
  }

  /** Whether a language has the word in this or another of its forms. */
  boolean knows(String locale, Token token) {
    return token.stopWord()
        || frequency(IndexFields.words(locale), token.exact()) > 0
        || token.stems().stream().anyMatch(stem -> knowsForm(locale, Form.STEM.term(stem)))
        || token.folded().stream().anyMatch(stem -> knowsForm(locale, Form.FOLDED.term(stem)));
  }

  /** Whether a document of the language holds the word just so. */
  boolean knowsExactly(String locale, String exact) {
    return frequency(IndexFields.words(locale), exact) > 0;
  }

  /** In how many documents a term stands in a field. */
  int frequency(String field, String term) {
    return frequencies.computeIfAbsent(new Term(field, term), this::read);
  }

  /** How much a word tells by being rare in a language. */
  float rarity(String locale, Token token) {
    int all = documents.computeIfAbsent(locale, this::documentsOf);
    int holding = 0;
    for (String stem : token.stems()) {
      holding = Math.max(holding, sampled(locale, Form.STEM.term(stem)));
    }
    for (String stem : token.folded()) {
      holding = Math.max(holding, sampled(locale, Form.FOLDED.term(stem)));
    }
    return Rarity.of(holding, all);
  }

  /** How much a word tells, in the language in which it tells least. */
  float rarity(Word word) {
    float least = Float.MAX_VALUE;
    for (Map.Entry<String, Token> entry : word.tokens().entrySet()) {
      if (knows(entry.getKey(), entry.getValue())) {
        least = Math.min(least, rarity(entry.getKey(), entry.getValue()));
      }
    }
    return least == Float.MAX_VALUE ? Rarity.of(0, 1) : least;
  }

  private boolean knowsForm(String locale, String form) {
    return frequency(IndexFields.anywhere(locale), form) > 0;
  }

  private int sampled(String locale, String form) {
    return frequency(IndexFields.sample(locale), form);
  }

  private int documentsOf(String locale) {
    try {
      return reader.getDocCount(IndexFields.sample(locale));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int read(Term term) {
    try {
      return reader.docFreq(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
