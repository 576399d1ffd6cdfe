package az.migrationportal.search.query;

/**
 * A completion offered while typing.
 *
 * @param text what to show, plain text
 * @param key the item it leads to
 * @param type content type of the item
 * @param path public address of the item
 * @param locale the locale of the text
 */
public record Suggestion(String text, String key, String type, String path, String locale) {}
