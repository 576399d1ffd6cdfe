package az.migrationportal.search.analysis.az;

import java.text.Normalizer;

/**
 * Casing and spelling of letters: I is the capital of ı, İ of i; composed and decomposed letters
 * are one; â, î, û of older spelling are a, i, u; schwas of other alphabets are ə.
 */
public final class AzerbaijaniLetters {
  private static final char COMBINING_DOT_ABOVE = '\u0307';

  private AzerbaijaniLetters() {}

  /** Lower case, composed, in one spelling. Never looks at the default locale. */
  public static String normalise(String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    var letters = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char letter = composed.charAt(i);
      boolean dotted = i + 1 < composed.length() && composed.charAt(i + 1) == COMBINING_DOT_ABOVE;
      if (dotted && (letter == 'i' || letter == 'I')) {
        letters.append('i');
        i++;
      } else {
        letters.append(lowerCase(letter));
      }
    }
    return letters.toString();
  }

  /** The small letter of one letter. */
  public static char lowerCase(char letter) {
    return switch (letter) {
      case 'I' -> 'ı';
      case 'İ' -> 'i';
      case 'Â', 'â' -> 'a';
      case 'Î', 'î' -> 'i';
      case 'Û', 'û' -> 'u';
      case 'Ə', 'ǝ', 'Ǝ', 'ә', 'Ә' -> 'ə';
      default -> Character.toLowerCase(letter);
    };
  }

  /** Whether a word in capitals may stand for either i: it has an I and no letter of its own. */
  public static boolean isAmbiguousCapitals(String word) {
    boolean hasCapitalI = false;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter > 127 || Character.isLowerCase(letter)) {
        return false;
      }
      hasCapitalI |= letter == 'I';
    }
    return hasCapitalI;
  }
}
