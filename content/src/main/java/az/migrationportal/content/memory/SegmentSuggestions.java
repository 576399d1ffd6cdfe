package az.migrationportal.content.memory;

import az.migrationportal.content.freshness.BesideAnswer;
import az.migrationportal.content.freshness.SegmentBeside;
import az.migrationportal.content.freshness.SegmentName;
import az.migrationportal.content.freshness.TranslationBeside;
import az.migrationportal.content.freshness.UnknownSegment;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Segment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How a segment could be translated, from what is published. */
@ApplicationScoped
public class SegmentSuggestions {

  private static final int MOST = 5;

  @Inject private TranslationBeside beside;

  @Inject private TranslationMemory memory;

  @Inject private TermBase terms;

  /**
   * For a segment as {@link TranslationBeside} numbers it; nothing where the source no longer has
   * it, or is its own source.
   *
   * @throws az.migrationportal.content.item.UnknownItem where there is no such item
   * @throws UnknownSegment where there is none of this number
   */
  public Suggestions of(ItemKey item, ContentLocale locale, int number) {
    BesideAnswer answer = beside.of(item, locale);
    if (number < 1 || number > answer.segments().size()) {
      throw new UnknownSegment(new SegmentName(item, locale, number, "", answer.version()));
    }
    SegmentBeside segment = answer.segments().get(number - 1);
    String text = segment.sourceNow();
    if (text == null || answer.source() == locale) {
      return new Suggestions(List.of(), List.of());
    }
    Segment source = Segment.named(segment.id(), segment.kind(), text);
    return new Suggestions(
        memory.current().find(answer.source(), locale, source, item, MOST),
        terms.between(answer.source(), locale).in(text));
  }
}
