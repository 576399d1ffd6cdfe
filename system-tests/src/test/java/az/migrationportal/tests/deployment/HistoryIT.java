package az.migrationportal.tests.deployment;

import static az.migrationportal.tests.deployment.Desk.EDITOR;
import static az.migrationportal.tests.deployment.Desk.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.item.ItemArchived;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.translation.ArchiveItem;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.Drafts;
import az.migrationportal.content.translation.MakeGone;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.translation.RevertToRevision;
import az.migrationportal.content.translation.RevisionCard;
import az.migrationportal.content.translation.RevisionNumber;
import az.migrationportal.content.translation.Revisions;
import az.migrationportal.content.translation.StillPublished;
import az.migrationportal.content.translation.TextChange;
import az.migrationportal.content.translation.UnknownRevision;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HistoryIT {
  private static final String FIRST = "## Heading\n\nOne.\n\nTwo.\n";
  private static final String SECOND = "## Heading\n\nOne.\n\nOther.\n";

  @Inject private Desk desk;
  @Inject private Revisions revisions;
  @Inject private RevertToRevision revert;
  @Inject private ArchiveItem archive;
  @Inject private MakeGone makeGone;
  @Inject private Drafts drafts;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void revisions_are_listed_newest_first_and_compared_by_paragraph() {
    ItemKey item = desk.create("history-compared");
    int version = desk.publish(item, EN, FIRST, 0);
    version = desk.publish(item, EN, SECOND, version);
    desk.save(item, EN, FIRST, version);
    assertThat(revisions.list(item, EN, 0, 10))
        .extracting(RevisionCard::state)
        .containsExactly(
            PublicationState.DRAFT, PublicationState.PUBLISHED, PublicationState.SUPERSEDED);
    assertThat(revisions.list(item, EN, 3, 1))
        .extracting(card -> card.number().value())
        .containsExactly(2);
    assertThat(revisions.compare(item, EN, new RevisionNumber(1), new RevisionNumber(2)))
        .containsExactly(new TextChange("/body", 3, List.of("Two."), List.of("Other.")));
  }

  @Test
  void an_older_revision_becomes_a_draft_and_readers_see_nothing_yet() {
    ItemKey item = desk.create("history-reverted");
    int version = desk.publish(item, EN, FIRST, 0);
    version = desk.publish(item, EN, SECOND, version);
    DraftState draft = revert.execute(EDITOR, item, EN, version, new RevisionNumber(1));
    assertThat(draft.localized().getString("body")).isEqualTo(FIRST);
    assertThat(draft.live()).isEqualTo(new RevisionNumber(2));
    assertThat(draft.draft()).isEqualTo(new RevisionNumber(3));
    assertThatThrownBy(
            () -> revert.execute(EDITOR, item, EN, draft.version(), new RevisionNumber(9)))
        .isInstanceOf(UnknownRevision.class);
  }

  @Test
  void of_many_who_revert_at_once_one_wins() throws Exception {
    ItemKey item = desk.create("history-crowd");
    int version = desk.publish(item, EN, FIRST, 0);
    RevisionNumber first = new RevisionNumber(1);
    assertThat(Desk.wins(() -> revert.execute(EDITOR, item, EN, version, first))).isEqualTo(1);
  }

  @Test
  void an_item_is_archived_once_nothing_of_it_is_published_and_then_takes_no_act() {
    ItemKey item = desk.create("history-archived");
    int version = desk.publish(item, EN, FIRST, 0);
    assertThatThrownBy(() -> archive.execute(EDITOR, item)).isInstanceOf(StillPublished.class);
    int gone = makeGone.execute(EDITOR, item, EN, version).version();
    assertThat(drafts.find(item, EN).orElseThrow().live()).isNull();
    archive.execute(EDITOR, item);
    assertThatThrownBy(() -> desk.save(item, EN, SECOND, gone)).isInstanceOf(ItemArchived.class);
    assertThatThrownBy(() -> archive.execute(EDITOR, item)).isInstanceOf(ItemArchived.class);
  }
}
