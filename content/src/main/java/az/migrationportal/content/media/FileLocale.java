package az.migrationportal.content.media;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Optional;

/**
 * Whose file a file is.
 *
 * @param locale of the readers it is for; empty for readers of all
 */
public record FileLocale(Optional<ContentLocale> locale) {

  /** For readers of every locale. */
  public static final FileLocale ALL = new FileLocale(Optional.empty());

  private static final String EVERY = "all";

  public static FileLocale of(ContentLocale locale) {
    return new FileLocale(Optional.of(locale));
  }

  static FileLocale ofTag(String tag) {
    return new FileLocale(ContentLocale.ofTag(tag));
  }

  /** {@code az}, {@code en}, {@code ru}, or {@code all}. */
  public String tag() {
    return locale.map(ContentLocale::tag).orElse(EVERY);
  }
}
