package az.migrationportal.content.markup;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Ids of headings within one text: Latin words of the heading, told apart by a number where needed.
 */
final class HeadingIds {

  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; [:^ASCII:] Remove");
  private static final Pattern GAP = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST = 60;

  private final Map<String, Integer> used = new HashMap<>();

  String id(String heading) {
    String latin = LATIN.transliterate(heading.replace('ə', 'e').replace('Ə', 'E'));
    String words = GAP.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("-");
    String id = trim(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    String base = id.isEmpty() ? "section" : id;
    int count = used.merge(base, 1, Integer::sum);
    return count == 1 ? base : base + "-" + count;
  }

  private static String trim(String words) {
    int from = words.startsWith("-") ? 1 : 0;
    int to = words.endsWith("-") ? words.length() - 1 : words.length();
    return from >= to ? "" : words.substring(from, to);
  }
}
