package az.migrationportal.web.i18n;

import az.migrationportal.content.locale.ContentLocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads the messages of a locale from {@code texts_<tag>.properties}, in UTF-8. */
final class Bundle {

  private Bundle() {}

  static Map<String, String> read(ContentLocale locale) {
    String name = "texts_" + locale.tag() + ".properties";
    try (InputStream stream = Bundle.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("Missing bundle " + name);
      }
      return sorted(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Map<String, String> sorted(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    Map<String, String> messages = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
    return messages;
  }
}
