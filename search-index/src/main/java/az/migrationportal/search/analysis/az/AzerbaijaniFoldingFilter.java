package az.migrationportal.search.analysis.az;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Leaves out the seven letters that are missing on other keyboards; see {@link AzerbaijaniFolding}.
 */
public final class AzerbaijaniFoldingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /** Filters lower-cased tokens. */
  public AzerbaijaniFoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] letters = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      letters[i] = AzerbaijaniFolding.fold(letters[i]);
    }
    return true;
  }
}
