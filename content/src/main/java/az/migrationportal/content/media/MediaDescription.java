package az.migrationportal.content.media;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a medium is in words.
 *
 * @param alt of an image, what a reader who does not see it must know; of a document, its title. In
 *     all three locales, or empty as long as nobody described it
 * @param credit who made it; readers see it
 * @param licence under which it may be used; readers see it
 * @param source where it comes from; for editors
 */
public record MediaDescription(
    Map<ContentLocale, String> alt,
    @Nullable String credit,
    @Nullable String licence,
    @Nullable String source) {

  /** Of what was just added. */
  public static final MediaDescription NONE = new MediaDescription(Map.of(), null, null, null);

  private static final int LONGEST_ALT = 500;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_SOURCE = 500;

  public MediaDescription {
    alt = Map.copyOf(alt);
  }

  /**
   * Refuses a description that is not complete.
   *
   * @throws InvalidFields naming each field at fault
   */
  public void check() {
    List<FieldViolation> violations = new ArrayList<>();
    for (ContentLocale locale : ContentLocale.values()) {
      String text = alt.get(locale);
      String field = "/alt/" + locale.tag();
      if (text == null || text.isBlank()) {
        violations.add(new FieldViolation(field, "required", null, null, null));
      } else {
        line(violations, field, text, LONGEST_ALT);
      }
    }
    line(violations, "/credit", credit, LONGEST_LINE);
    line(violations, "/licence", licence, LONGEST_LINE);
    line(violations, "/source", source, LONGEST_SOURCE);
    if (!violations.isEmpty()) {
      throw new InvalidFields(violations);
    }
  }

  private static void line(
      List<FieldViolation> violations, String field, @Nullable String text, int limit) {
    if (text == null) {
      return;
    }
    if (text.codePointCount(0, text.length()) > limit) {
      violations.add(new FieldViolation(field, "too-long", limit, null, null));
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c))) {
      violations.add(new FieldViolation(field, "bad-character", null, null, null));
    }
  }
}
