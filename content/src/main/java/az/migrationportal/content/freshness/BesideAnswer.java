package az.migrationportal.content.freshness;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Freshness;
import java.util.List;

/**
 * A translation beside its source.
 *
 * @param version of the translation; 0 where it was never started
 */
public record BesideAnswer(
    ContentLocale source, int version, Freshness freshness, List<SegmentBeside> segments) {

  public BesideAnswer {
    segments = List.copyOf(segments);
  }
}
