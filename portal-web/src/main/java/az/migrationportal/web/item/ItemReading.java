package az.migrationportal.web.item;

import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Crumb;
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

  /** Finds titles and addresses of items. */
  @FunctionalInterface
  public interface LinkedItems {
    List<Crumb> of(List<String> keys);
  }
}
