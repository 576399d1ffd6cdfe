package az.migrationportal.content.use;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that refers to a medium.
 *
 * @param draft whether it is an editor's draft, not what readers see
 * @param path of its page, with the locale; null where it has none
 * @param places the fields, as JSON pointers
 */
public record MediaUse(
    ItemKey item, ContentLocale locale, boolean draft, @Nullable String path, List<String> places) {

  public MediaUse {
    places = List.copyOf(places);
  }
}
