package az.migrationportal.content.memory;

import az.migrationportal.content.item.ItemKey;

/**
 * A term that occurs in a text.
 *
 * @param term the item of type {@code term}
 * @param source the official word in the language of the text
 * @param target the official word in the other language
 */
public record TermHit(ItemKey term, String source, String target) {}
