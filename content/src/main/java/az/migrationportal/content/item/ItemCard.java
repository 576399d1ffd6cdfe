package az.migrationportal.content.item;

import az.migrationportal.content.locale.ContentLocale;

/**
 * An item as other packages refer to it.
 *
 * @param id the row, for use inside this module only
 * @param source the locale whose translation the others follow and whose revisions carry the shared
 *     fields
 */
public record ItemCard(long id, ItemKey key, String type, ContentLocale source) {}
