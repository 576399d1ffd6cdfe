package az.migrationportal.content.path;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;

/** What an address means today. */
public sealed interface PathMeaning {

  /**
   * An item is read here. Where the item has no live translation in the locale asked for, the path
   * is the one of the fallback that is shown.
   */
  record Current(ItemKey item) implements PathMeaning {}

  /** The item is read elsewhere; redirect for good. */
  record MovedTo(ContentLocale locale, String path) implements PathMeaning {}

  /** The item was here and will not come back. */
  record Gone(ItemKey item) implements PathMeaning {}

  /** No item was ever published here. */
  record Unknown() implements PathMeaning {}
}
