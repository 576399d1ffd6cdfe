package az.migrationportal.content.freshness;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Pair;
import az.migrationportal.content.segment.Segment;
import az.migrationportal.content.translation.OpenedTranslation;
import java.util.List;

/**
 * A segment as somebody saw it in {@link TranslationBeside}.
 *
 * @param number among those of the answer, from 1
 * @param sourceHash of the source segment that was read
 * @param version of the translation that was read; 0 where it was not started
 */
public record SegmentName(
    ItemKey item, ContentLocale locale, int number, String sourceHash, int version) {

  /**
   * The same segment now.
   *
   * @throws UnknownSegment where there is none of this number, or none of it in the source
   * @throws SourceSegmentChanged where the source says something else by now
   */
  Pair in(OpenedTranslation opened) {
    List<Pair> pairs = opened.comparison().pairs();
    if (number < 1 || number > pairs.size()) {
      throw new UnknownSegment(this);
    }
    Pair pair = pairs.get(number - 1);
    Segment source = pair.source();
    if (source == null || !source.hash().equals(sourceHash)) {
      throw new SourceSegmentChanged(this, source);
    }
    return pair;
  }
}
