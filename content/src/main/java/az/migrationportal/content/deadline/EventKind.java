package az.migrationportal.content.deadline;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Map;

/** Something with a date of its own that deadlines are counted from. */
public record EventKind(String key, Map<ContentLocale, String> text) {
  public EventKind {
    text = Map.copyOf(text);
  }
}
