package az.migrationportal.content.freshness;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.segment.Pair;
import az.migrationportal.content.segment.Segment;
import az.migrationportal.content.segment.SegmentReferences;
import az.migrationportal.content.segment.SourceMemory;
import az.migrationportal.content.segment.WrittenSegments;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.OpenedTranslation;
import az.migrationportal.content.translation.SegmentDrafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person has compared an old segment with the source as it is now and found that its words are
 * still right. The draft remembers that source; no word changes, and readers see it once the draft
 * is published. Where the source refers to other facts now, no person can say so: the words have to
 * be written.
 */
@ApplicationScoped
public class ConfirmSegment {

  @Inject private SegmentDrafts drafts;

  /**
   * Performs the act in one transaction.
   *
   * @throws az.migrationportal.content.translation.StaleRevision where somebody was faster
   * @throws UnknownSegment where there is none of this number
   * @throws SourceSegmentChanged where the source says something else by now
   * @throws NothingToConfirm where it is not older than its source, or missing
   * @throws OtherFacts where the source refers to other facts, fees or laws
   */
  @Transactional
  public DraftState execute(Actor actor, SegmentName name) {
    OpenedTranslation opened = drafts.open(actor, name.item(), name.locale(), name.version());
    check(name, name.in(opened));
    WrittenSegments confirmed =
        new WrittenSegments(
            opened.localized(),
            SourceMemory.confirmed(opened.comparison().pairs(), Set.of(name.number() - 1)));
    return drafts.save(
        actor,
        opened,
        confirmed,
        ConfirmSegment.class,
        Map.of("segment", name.number(), "source", name.sourceHash()));
  }

  private static void check(SegmentName name, Pair pair) {
    @Nullable Segment source = pair.source();
    @Nullable Segment own = pair.translation();
    if (source == null || own == null || pair.freshness() != Freshness.OUTDATED) {
      throw new NothingToConfirm(name);
    }
    Set<String> now = SegmentReferences.factual(source);
    Set<String> said = SegmentReferences.factual(own);
    if (!now.equals(said)) {
      throw new OtherFacts(name, now, said);
    }
  }
}
