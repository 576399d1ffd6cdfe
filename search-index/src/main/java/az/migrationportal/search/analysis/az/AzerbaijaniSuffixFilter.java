package az.migrationportal.search.analysis.az;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Takes suffixes off that are written apart: after an apostrophe (“Bakı’nın”) and, after digits and
 * acronyms, behind a hyphen (“2024-cü”, “45-ci”, “BMT-nin”), which the tokenizer makes a token of
 * its own.
 *
 * <p>Orthography rules of 2019: ordinals and case endings of numerals and abbreviations are joined
 * with a hyphen.
 */
public final class AzerbaijaniSuffixFilter extends TokenFilter {
  private static final Set<String> WRITTEN_APART =
      Set.of(
          "cı", "ci", "cu", "cü", "ıncı", "inci", "uncu", "üncü", "cısı", "cisi", "cusu", "cüsü",
          "nın", "nin", "nun", "nün", "ın", "in", "un", "ün", "a", "ə", "ya", "yə", "na", "nə",
          "da", "də", "dan", "dən", "nda", "ndə", "ndan", "ndən", "ı", "i", "u", "ü", "nı", "ni",
          "nu", "nü", "yı", "yi", "yu", "yü", "sı", "si", "su", "sü", "sının", "sinin", "sında",
          "sində", "sından", "sindən", "lar", "lər", "ların", "lərin", "la", "lə", "dır", "dir",
          "dur", "dür", "dakı", "dəki", "lıq", "lik", "luq", "lük", "lı", "li", "lu", "lü", "ca",
          "cə", "e", "de", "den", "ye", "ne", "ler", "le", "ce", "nci", "ncı", "ncu", "ncü");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private int carrierEnd = -1;

  /** Filters the tokens of a tokenizer that splits at hyphens, before they are lower-cased. */
  public AzerbaijaniSuffixFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    int skipped = 0;
    while (input.incrementToken()) {
      if (offset.startOffset() == carrierEnd + 1 && carrierEnd >= 0 && isSuffix()) {
        carrierEnd = -1;
        skipped += position.getPositionIncrement();
        continue;
      }
      carrierEnd = takesSuffixes() ? offset.endOffset() : -1;
      cutAfterApostrophe();
      position.setPositionIncrement(position.getPositionIncrement() + skipped);
      return true;
    }
    return false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    carrierEnd = -1;
  }

  private boolean isSuffix() {
    return WRITTEN_APART.contains(AzerbaijaniLetters.normalise(term.toString()));
  }

  private boolean takesSuffixes() {
    boolean capitals = term.length() > 1;
    boolean digits = false;
    for (int i = 0; i < term.length(); i++) {
      char letter = term.charAt(i);
      capitals &= Character.isUpperCase(letter);
      digits |= Character.isDigit(letter);
    }
    return capitals || digits;
  }

  private void cutAfterApostrophe() {
    for (int i = 2; i < term.length(); i++) {
      char letter = term.charAt(i);
      if (letter == '\'' || letter == '’' || letter == 'ʼ') {
        if (WRITTEN_APART.contains(
            AzerbaijaniLetters.normalise(term.toString().substring(i + 1)))) {
          term.setLength(i);
        }
        return;
      }
    }
  }
}
