package az.migrationportal.search.query.internal.reading;

import az.migrationportal.search.query.internal.vocabulary.Word;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * One word of a question and all ways to find it.
 *
 * @param word as it is understood, after respelling
 * @param found all ways to find it; empty if there is none
 * @param presence whether a document has it at all, cheaper to ask
 * @param rarity how much it tells
 * @param filler whether it is a word of asking, which may be missing
 */
public record Slot(Word word, List<Query> found, Query presence, float rarity, boolean filler) {

  boolean isFindable() {
    return !found.isEmpty();
  }

  Query query() {
    return TermQueries.anyOf(found);
  }
}
