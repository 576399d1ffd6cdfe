package az.migrationportal.content.freshness;

import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.segment.SegmentKind;
import org.jspecify.annotations.Nullable;

/**
 * A segment of the source, then and now, beside its translation.
 *
 * @param number among those of the answer, from 1; names it in acts
 * @param sourceHash of the source segment as it is now; null where there is none
 * @param id of the source segment, or of the translated one where the source no longer has it
 * @param sourceNow null where the source no longer has it
 * @param sourceThen what was translated, where it reads otherwise; null where it is the same or
 *     cannot be told
 * @param translation null where it is missing
 */
public record SegmentBeside(
    int number,
    String id,
    SegmentKind kind,
    Freshness freshness,
    @Nullable String sourceHash,
    @Nullable String sourceNow,
    @Nullable String sourceThen,
    @Nullable String translation) {

  /** JSON pointer to the field it stands in. */
  public String field() {
    return id.substring(0, id.lastIndexOf('#'));
  }
}
