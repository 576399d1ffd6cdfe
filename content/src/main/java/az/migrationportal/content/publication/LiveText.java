package az.migrationportal.content.publication;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonObject;

/**
 * The fields of a published translation as they were written, for those who need no page.
 *
 * @param fields raw: the localized fields of the translation and the shared fields of the source;
 *     facts are references still
 */
public record LiveText(ItemKey key, ContentLocale locale, JsonObject fields) {}
