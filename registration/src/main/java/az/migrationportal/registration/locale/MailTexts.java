package az.migrationportal.registration.locale;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by key in one language. Placeholders are names in braces; what fills them is taken as is.
 */
public final class MailTexts {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)\\}");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private MailTexts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words of a bundle of this module. */
  public static MailTexts of(String name, ReaderLocale locale) {
    return new MailTexts(
        ResourceBundle.getBundle(
            name, locale.javaLocale(), MailTexts.class.getClassLoader(), NO_FALLBACK));
  }

  public String get(String key, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(bundle.getString(key))
        .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "?")));
  }

  /** The words before anything is filled in. */
  public String raw(String key) {
    return bundle.getString(key);
  }

  /** Every key; the same in every language. */
  public Set<String> keys() {
    return bundle.keySet();
  }
}
