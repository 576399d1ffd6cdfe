package az.migrationportal.web.i18n;

import az.migrationportal.content.locale.ContentLocale;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;

/**
 * The words of the interface in one locale. It takes the locale and nothing else, so that the same
 * components are built with and without a browser behind them.
 */
public final class Texts {

  private final ContentLocale locale;
  private final Map<String, String> messages;
  private final DateTimeFormatter dates;

  Texts(ContentLocale locale, Map<String, String> messages) {
    this.locale = locale;
    this.messages = Map.copyOf(messages);
    this.dates =
        DateTimeFormatter.ofPattern(
            locale == ContentLocale.RU ? "d MMMM uuuu 'г.'" : "d MMMM uuuu", locale.javaLocale());
  }

  public ContentLocale locale() {
    return locale;
  }

  /** The keys there are; the same in every locale. */
  public Set<String> keys() {
    return messages.keySet();
  }

  /**
   * The message as it stands.
   *
   * @throws IllegalArgumentException where there is no such message
   */
  public String get(String key) {
    String message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException("No message " + key + " in " + locale.tag());
    }
    return message;
  }

  /** The message with one argument filled in; plurals follow CLDR. */
  public String get(String key, String name, Object value) {
    return get(key, Map.of(name, value));
  }

  /** The message with its arguments filled in; plurals follow CLDR. */
  public String get(String key, Map<String, ?> arguments) {
    return new MessageFormat(get(key), locale.javaLocale()).format(arguments);
  }

  /** A day in words, such as {@code 1 November 2026}. */
  public String date(LocalDate day) {
    return dates.format(day);
  }

  /** Puts names into the alphabetical order of the locale. A new one for each use. */
  public Collator collator() {
    return Collator.getInstance(locale.javaLocale());
  }
}
