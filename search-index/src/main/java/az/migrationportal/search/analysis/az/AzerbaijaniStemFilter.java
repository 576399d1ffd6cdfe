package az.migrationportal.search.analysis.az;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

/**
 * Replaces words by their stems; a second stem, where the analysis is unsure, follows at the same
 * position. Words marked as keywords stay as they are.
 */
public final class AzerbaijaniStemFilter extends TokenFilter {
  private final AzerbaijaniStemmer stemmer = new AzerbaijaniStemmer();
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private @Nullable String second;
  private @Nullable State word;

  /** Filters tokens in lower case, see {@link AzerbaijaniLowerCaseFilter}. */
  public AzerbaijaniStemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (second != null) {
      restoreState(word);
      position.setPositionIncrement(0);
      term.setEmpty().append(second);
      second = null;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      stem();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    second = null;
    word = null;
  }

  private void stem() {
    List<String> stems = stemmer.stems(term.toString());
    term.setEmpty().append(stems.get(0));
    if (stems.size() > 1) {
      word = captureState();
      second = stems.get(1);
    }
  }
}
