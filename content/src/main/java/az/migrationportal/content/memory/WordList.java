package az.migrationportal.content.memory;

import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text in small letters, as its language makes them small. */
final class WordList {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private WordList() {}

  static List<String> of(String text, ContentLocale locale) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(locale.javaLocale()))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
