package az.migrationportal.content.freshness;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.segment.SegmentWriting;
import az.migrationportal.content.segment.WrittenSegments;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.OpenedTranslation;
import az.migrationportal.content.translation.SegmentDrafts;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * Writes the words of one segment into the draft of a translation. From then on it translates the
 * source segment that the writer had read; all other segments stay as they are, and as old as they
 * are.
 */
@ApplicationScoped
public class TranslateSegment {

  @Inject private SegmentDrafts drafts;

  /**
   * Performs the act in one transaction.
   *
   * @param text the words, with the marks that the segment is shown with
   * @throws az.migrationportal.content.translation.StaleRevision where somebody was faster
   * @throws UnknownSegment where there is none of this number
   * @throws SourceSegmentChanged where the source says something else by now
   * @throws az.migrationportal.content.segment.SegmentDoesNotFit where the words would become other
   *     segments, two paragraphs for instance
   * @throws InvalidFields where the text is blank, or breaks a rule of its field
   */
  @Transactional
  public DraftState execute(Actor actor, SegmentName name, String text) {
    OpenedTranslation opened = drafts.open(actor, name.item(), name.locale(), name.version());
    name.in(opened);
    if (text.isBlank()) {
      throw new InvalidFields(List.of(new FieldViolation("/text", "required", null, null, null)));
    }
    WrittenSegments written =
        SegmentWriting.of(
            opened.type(),
            opened.source(),
            opened.localized(),
            opened.comparison().pairs(),
            Map.of(name.number() - 1, text));
    return drafts.save(
        actor,
        opened,
        written,
        TranslateSegment.class,
        Map.of("segment", name.number(), "source", name.sourceHash()));
  }
}
