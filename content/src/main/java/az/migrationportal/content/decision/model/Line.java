package az.migrationportal.content.decision.model;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step, a paper to bring, or a cell of an outcome.
 *
 * @param when shown only then; null for always
 * @param title plain text
 * @param text markup of one paragraph; may be empty
 * @param note markup of one paragraph; may be empty
 */
public record Line(
    @Nullable String when,
    Map<ContentLocale, String> title,
    Map<ContentLocale, String> text,
    Map<ContentLocale, String> note) {
  public Line {
    title = Map.copyOf(title);
    text = Map.copyOf(text);
    note = Map.copyOf(note);
  }
}
