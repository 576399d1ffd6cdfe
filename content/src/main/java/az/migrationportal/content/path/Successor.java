package az.migrationportal.content.path;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import org.jspecify.annotations.Nullable;

/**
 * What comes in the place of a translation that is no longer served.
 *
 * @param target the item that is read instead; null for a path, or where it is gone
 * @param path the page that is read instead; null for an item, or where it is gone
 */
record Successor(
    ItemKey item, ContentLocale locale, @Nullable ItemKey target, @Nullable String path) {}
