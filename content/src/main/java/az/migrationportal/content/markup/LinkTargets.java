package az.migrationportal.content.markup;

import az.migrationportal.content.item.ItemKey;
import java.util.Optional;

/** Where links to items and countries lead in the reader's locale. */
public interface LinkTargets {

  /** The address of an item; empty where it is not published: the words stay, without a link. */
  Optional<String> item(ItemKey key);

  /** The address of a country's page, by ISO code. */
  Optional<String> country(String iso2);
}
