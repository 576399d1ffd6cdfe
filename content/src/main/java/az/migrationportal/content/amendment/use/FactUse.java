package az.migrationportal.content.amendment.use;

import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page or rule, in one language, that says something else when a fact does.
 *
 * @param key of the item or decision, the group of fees, the country's code; the page's kind in
 *     words where it is the only one
 * @param draft whether it is an editor's draft that uses the fact, not what readers see
 * @param path the address with its language, such as {@code /en/work-permit}; null for a draft that
 *     has none yet
 * @param places JSON pointers into the item's fields or places in the decision; empty for pages
 *     that are made of facts
 */
public record FactUse(
    Kind kind,
    String key,
    ContentLocale locale,
    boolean draft,
    @Nullable String path,
    List<String> places) {

  /** What uses a fact. */
  public enum Kind {
    ITEM,
    DECISION,
    FEES,
    COSTS,
    DEADLINES,
    COUNTRY,
    COUNTRIES
  }

  public FactUse {
    places = List.copyOf(places);
  }
}
