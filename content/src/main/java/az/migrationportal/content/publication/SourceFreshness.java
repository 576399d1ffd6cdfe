package az.migrationportal.content.publication;

import az.migrationportal.content.segment.Freshness;
import java.util.List;

/**
 * How a published text stands to its source as readers have it now; of a source itself, always up
 * to date.
 *
 * @param freshness never {@link Freshness#MISSING}
 * @param older the segments that are older than their source, such as {@code /body#3}, in order
 * @param missing how many segments of the source the text lacks
 * @param note safe HTML for beside such a segment, in the language of the page
 */
public record SourceFreshness(Freshness freshness, List<String> older, int missing, String note) {

  public SourceFreshness {
    older = List.copyOf(older);
  }

  /** Whether a field that is one segment is older than its source. */
  public boolean isOlder(String field) {
    return older.contains(field + "#1");
  }
}
