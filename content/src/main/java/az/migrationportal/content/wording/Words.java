package az.migrationportal.content.wording;

import az.migrationportal.content.locale.ContentLocale;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words of one locale. Patterns are ICU message formats, so that plurals follow CLDR. */
final class Words {

  private static final Map<ContentLocale, Words> ALL = load();

  private final ULocale locale;
  private final Properties patterns;

  private Words(ULocale locale, Properties patterns) {
    this.locale = locale;
    this.patterns = patterns;
  }

  static Words of(ContentLocale locale) {
    return Objects.requireNonNull(ALL.get(locale));
  }

  /** The text of a key; arguments as {@code {0}}. */
  String get(String key, Object... arguments) {
    return find(key, arguments)
        .orElseThrow(() -> new IllegalArgumentException("no words for " + key));
  }

  Optional<String> find(String key, Object... arguments) {
    String pattern = patterns.getProperty(key);
    return pattern == null
        ? Optional.empty()
        : Optional.of(new MessageFormat(pattern, locale).format(arguments));
  }

  java.util.Set<String> keys() {
    return patterns.stringPropertyNames();
  }

  private static Map<ContentLocale, Words> load() {
    Map<ContentLocale, Words> all = new EnumMap<>(ContentLocale.class);
    for (ContentLocale locale : ContentLocale.values()) {
      all.put(locale, new Words(ULocale.forLanguageTag(locale.tag()), read(locale)));
    }
    return all;
  }

  private static Properties read(ContentLocale locale) {
    String name = "words_" + locale.tag() + ".properties";
    try (InputStream stream = Words.class.getResourceAsStream(name)) {
      Properties patterns = new Properties();
      patterns.load(
          new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8));
      return patterns;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
