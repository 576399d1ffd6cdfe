package az.migrationportal.content.media;

import java.util.regex.Pattern;

/**
 * The stable, language-neutral key of a medium, such as {@code passport-cover}. It never changes.
 *
 * @param value lower-case ASCII words and digits joined by hyphens, at most {@value #MAX_LENGTH}
 */
public record MediaKey(String value) {

  public static final int MAX_LENGTH = 100;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public MediaKey {
    if (!isKey(value)) {
      throw new InvalidMediaKey(value);
    }
  }

  /** Whether a text can be a key. */
  public static boolean isKey(String value) {
    return value.length() <= MAX_LENGTH && FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
