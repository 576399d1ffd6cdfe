package az.migrationportal.search.analysis.az;

/**
 * Azerbaijani in the Cyrillic alphabet of 1958 to 1991, and as people type it on a Russian keyboard
 * that lacks its letters, turned into Latin.
 */
public final class AzerbaijaniCyrillic {
  private static final String ONLY_AZERBAIJANI = "әғҝҹһөүјӘҒҜҸҺӨҮЈ";
  private static final String CYRILLIC = "абвгғдежзиыјкҝлмноөпрстуүфхһчҹшәйэъьё";
  private static final String LATIN = "abvqğdejziıykglmnoöprstuüfxhçcşəye''o";

  private AzerbaijaniCyrillic() {}

  /** Whether a text holds a letter that only Azerbaijani has among Cyrillic alphabets met here. */
  public static boolean isUnmistakable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (ONLY_AZERBAIJANI.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The text in Latin letters and lower case; what is not Cyrillic stays. */
  public static String toLatin(String text) {
    var latin = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char letter = Character.toLowerCase(text.charAt(i));
      boolean soft = i + 1 < text.length() && Character.toLowerCase(text.charAt(i + 1)) == 'ж';
      if (letter == 'д' && soft) {
        latin.append('c');
        i++;
      } else {
        append(latin, letter);
      }
    }
    return latin.toString();
  }

  private static void append(StringBuilder latin, char letter) {
    switch (letter) {
      case 'я' -> latin.append("ya");
      case 'ю' -> latin.append("yu");
      case 'щ' -> latin.append("ş");
      case 'ц' -> latin.append("s");
      case 'ъ', 'ь' -> {}
      default -> {
        int at = CYRILLIC.indexOf(letter);
        latin.append(at < 0 ? letter : LATIN.charAt(at));
      }
    }
  }
}
