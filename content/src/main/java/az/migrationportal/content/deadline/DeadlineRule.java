package az.migrationportal.content.deadline;

import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline is counted.
 *
 * @param event key of what it is counted from
 * @param fact key of its length; empty for the day of the event itself
 * @param asWorkingDays counted in working days although the source only says days
 * @param optional for who wants it, not for everybody
 * @param only nationalities it is for; empty for all
 * @param except nationalities it is not for
 * @param longerThan key of the length of stay from which it applies; null for any
 * @param text markup of one paragraph
 * @param item key of the guide to read
 */
public record DeadlineRule(
    String key,
    String event,
    Count count,
    String fact,
    boolean asWorkingDays,
    boolean optional,
    List<String> only,
    List<String> except,
    @Nullable String longerThan,
    Map<ContentLocale, String> title,
    Map<ContentLocale, String> text,
    String item) {
  /** Where a deadline lies, seen from its event. */
  public enum Count {
    BEFORE,
    SAME_DAY,
    AFTER
  }

  public DeadlineRule {
    only = List.copyOf(only);
    except = List.copyOf(except);
    title = Map.copyOf(title);
    text = Map.copyOf(text);
  }
}
