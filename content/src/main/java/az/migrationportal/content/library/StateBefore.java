package az.migrationportal.content.library;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.ServedItem;
import az.migrationportal.content.publication.ServedTranslation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What readers have of an item before an archive is taken in.
 *
 * @param item null where they have nothing
 * @param formerPaths addresses that lead there still
 */
record StateBefore(@Nullable ServedItem item, Map<ContentLocale, List<String>> formerPaths) {

  @Nullable ServedTranslation text(ContentLocale locale) {
    return item == null ? null : item.translations().get(locale);
  }

  List<String> formerPaths(ContentLocale locale) {
    return formerPaths.getOrDefault(locale, List.of());
  }
}
