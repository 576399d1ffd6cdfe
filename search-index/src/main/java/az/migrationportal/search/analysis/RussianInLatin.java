package az.migrationportal.search.analysis;

import java.util.Locale;

/** Russian as people type it in Latin letters: “skolko stoit”, “dogovor”, “shtraf”. */
public final class RussianInLatin {
  private static final String[][] LETTERS = {
    {"shch", "щ"},
    {"sch", "щ"},
    {"sh", "ш"},
    {"ch", "ч"},
    {"zh", "ж"},
    {"kh", "х"},
    {"ts", "ц"},
    {"yu", "ю"},
    {"ju", "ю"},
    {"ya", "я"},
    {"ja", "я"},
    {"yo", "е"},
    {"jo", "е"},
    {"ye", "е"},
    {"iy", "ий"},
    {"yy", "ый"},
    {"ey", "ей"},
    {"oy", "ой"},
    {"ay", "ай"},
    {"uy", "уй"},
    {"a", "а"},
    {"b", "б"},
    {"v", "в"},
    {"w", "в"},
    {"g", "г"},
    {"d", "д"},
    {"e", "е"},
    {"z", "з"},
    {"i", "и"},
    {"j", "й"},
    {"k", "к"},
    {"l", "л"},
    {"m", "м"},
    {"n", "н"},
    {"o", "о"},
    {"p", "п"},
    {"r", "р"},
    {"s", "с"},
    {"t", "т"},
    {"u", "у"},
    {"f", "ф"},
    {"h", "х"},
    {"c", "ц"},
    {"x", "кс"},
    {"q", "к"},
    {"y", "ы"},
    {"'", "ь"},
  };

  private RussianInLatin() {}

  /** The text in Cyrillic, in lower case; ё is written е. */
  public static String toCyrillic(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    var cyrillic = new StringBuilder(lower.length());
    int at = 0;
    while (at < lower.length()) {
      int next = at;
      for (String[] pair : LETTERS) {
        if (lower.startsWith(pair[0], at)) {
          cyrillic.append(pair[1]);
          next = at + pair[0].length();
          break;
        }
      }
      if (next == at) {
        cyrillic.append(lower.charAt(at));
        next = at + 1;
      }
      at = next;
    }
    return cyrillic.toString();
  }
}
