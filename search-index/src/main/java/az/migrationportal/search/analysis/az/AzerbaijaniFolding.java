package az.migrationportal.search.analysis.az;

/**
 * Leaves out what people without an Azerbaijani keyboard leave out: ə as e, ı as i, ö as o, ü as u,
 * ğ as g, ç as c, ş as s.
 *
 * <p>Seven letters and no more. General folding filters turn ə into a, which nobody types.
 */
public final class AzerbaijaniFolding {

  private AzerbaijaniFolding() {}

  /** The lower-case word without the seven letters. */
  public static String fold(String word) {
    int length = word.length();
    for (int i = 0; i < length; i++) {
      if (fold(word.charAt(i)) != word.charAt(i)) {
        var folded = new StringBuilder(length);
        for (int j = 0; j < length; j++) {
          folded.append(fold(word.charAt(j)));
        }
        return folded.toString();
      }
    }
    return word;
  }

  /** The lower-case letter as it is typed without an Azerbaijani keyboard. */
  public static char fold(char letter) {
    return switch (letter) {
      case 'ə' -> 'e';
      case 'ı' -> 'i';
      case 'ö' -> 'o';
      case 'ü' -> 'u';
      case 'ğ' -> 'g';
      case 'ç' -> 'c';
      case 'ş' -> 's';
      default -> letter;
    };
  }
}
