package az.migrationportal.content.markup;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.media.MediaKey;
import az.migrationportal.content.media.ShownMedium;
import java.util.Optional;

/** Where links to items, countries and media lead in the reader's locale. */
public interface LinkTargets {

  /** The address of an item; empty where it is not published: the words stay, without a link. */
  Optional<String> item(ItemKey key);

  /** The address of a country's page, by ISO code. */
  Optional<String> country(String iso2);

  /** A medium as the reader is shown it; empty where there is none to show. */
  default Optional<ShownMedium> media(MediaKey key) {
    return Optional.empty();
  }
}
