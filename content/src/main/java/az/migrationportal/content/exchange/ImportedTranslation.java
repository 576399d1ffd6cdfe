package az.migrationportal.content.exchange;

import az.migrationportal.content.item.ItemKey;

/**
 * A draft that an import wrote.
 *
 * @param version of the translation afterwards
 * @param segments how many segments were written or found right
 */
public record ImportedTranslation(ItemKey item, int version, int segments) {}
