package az.migrationportal.content.memory;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Segment;
import java.util.Set;

/**
 * A published segment that is a translation of its source as it is.
 *
 * @param words of the source, to find it by
 */
record KnownPair(
    ItemKey item,
    ContentLocale from,
    ContentLocale to,
    Segment source,
    Segment translation,
    Set<String> words) {

  KnownPair {
    words = Set.copyOf(words);
  }
}
