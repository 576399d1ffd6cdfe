package az.migrationportal.web.item;

import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.SourceFreshness;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Crumb;
import java.util.Arrays;
import java.util.List;

/**
 * An item that is being read.
 *
 * @param fields what it says
 * @param texts words in the language the item is written in, which may be a fallback
 * @param linked titles and addresses of other items, by key
 */
public record ItemReading(
    PublishedItem item, RenderedFields fields, Texts texts, LinkedItems linked) {

  /** The items named by a list of keys that can be read today. */
  public List<Crumb> links(List<String> keys) {
    return linked.of(keys);
  }

  /** Safe HTML for beside fields of which one is older than its source; empty where none is. */
  public String older(String... fields) {
    SourceFreshness freshness = item.freshness();
    return freshness != null && Arrays.stream(fields).anyMatch(freshness::isOlder)
        ? "<span class=\"older\" role=\"note\">" + freshness.note() + "</span>"
        : "";
  }

  /** Finds titles and addresses of items. */
  @FunctionalInterface
  public interface LinkedItems {
    List<Crumb> of(List<String> keys);
  }
}
