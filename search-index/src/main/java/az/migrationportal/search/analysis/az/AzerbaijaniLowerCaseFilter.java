package az.migrationportal.search.analysis.az;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Lower case by the rules of Azerbaijani, and one spelling of letters; see {@link
 * AzerbaijaniLetters}.
 */
public final class AzerbaijaniLowerCaseFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /** Filters the tokens of another stream. */
  public AzerbaijaniLowerCaseFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String normalised = AzerbaijaniLetters.normalise(term.toString());
    term.setEmpty().append(normalised);
    return true;
  }
}
