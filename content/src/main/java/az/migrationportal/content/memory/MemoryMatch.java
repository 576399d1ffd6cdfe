package az.migrationportal.content.memory;

import az.migrationportal.content.item.ItemKey;

/**
 * A published segment whose source is like the one asked for.
 *
 * @param score how alike the sources are, in percent; 100 only where they are the same
 * @param item where the pair stands
 * @param segment its translated segment there, such as {@code /body#3}
 */
public record MemoryMatch(
    int score, String source, String translation, ItemKey item, String segment) {}
