package az.migrationportal.search.analysis;

/**
 * Repairs words in which letters of the Latin and the Cyrillic alphabet that look the same are
 * mixed: a Cyrillic а inside an Azerbaijani word, a Latin B and H in a Russian abbreviation.
 */
public final class LookAlikes {
  private static final String LATIN = "AaBCcEeHIiJjKMOoPpSsTXxYyƏəhÜü";
  private static final String CYRILLIC = "АаВСсЕеНІіЈјКМОоРрЅѕТХхУуӘәһҮү";

  private LookAlikes() {}

  /** The word in the one alphabet that most of its unmistakable letters belong to. */
  public static String repair(String word) {
    int latin = 0;
    int cyrillic = 0;
    int onlyLatin = 0;
    int onlyCyrillic = 0;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (isCyrillic(letter)) {
        cyrillic++;
        onlyCyrillic += CYRILLIC.indexOf(letter) < 0 ? 1 : 0;
      } else if (Character.isLetter(letter)) {
        latin++;
        onlyLatin += LATIN.indexOf(letter) < 0 ? 1 : 0;
      }
    }
    if (latin == 0 || cyrillic == 0 || (onlyLatin > 0 && onlyCyrillic > 0)) {
      return word;
    }
    boolean toLatin = onlyLatin > 0 || (onlyCyrillic == 0 && latin >= cyrillic);
    return toLatin ? replace(word, CYRILLIC, LATIN) : replace(word, LATIN, CYRILLIC);
  }

  /** A word of Latin look-alikes only, in Cyrillic; the word itself if a letter has no twin. */
  public static String asCyrillic(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i)) && LATIN.indexOf(word.charAt(i)) < 0) {
        return word;
      }
    }
    return replace(word, LATIN, CYRILLIC);
  }

  private static boolean isCyrillic(char letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
  }

  private static String replace(String word, String from, String to) {
    var letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int at = from.indexOf(word.charAt(i));
      letters.append(at < 0 ? word.charAt(i) : to.charAt(at));
    }
    return letters.toString();
  }
}
