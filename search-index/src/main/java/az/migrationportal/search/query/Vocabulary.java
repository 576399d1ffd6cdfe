package az.migrationportal.search.query;

import az.migrationportal.search.analysis.Form;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.indexing.internal.IndexFields;
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

  private boolean knowsForm(String locale, String form) {
    return frequency(IndexFields.body(locale), form) > 0
        || frequency(IndexFields.title(locale), form) > 0
        || frequency(IndexFields.keywords(locale), form) > 0
        || frequency(IndexFields.summary(locale), form) > 0;
  }

  private int read(Term term) {
    try {
      return reader.docFreq(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
