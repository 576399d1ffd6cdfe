package az.migrationportal.tests.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditEntries;
import az.migrationportal.content.audit.AuditEntry;
import az.migrationportal.content.audit.AuditQuery;
import az.migrationportal.content.item.CreateItem;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.DraftCommand;
import az.migrationportal.content.translation.PublishTranslation;
import az.migrationportal.content.translation.SaveDraft;
import az.migrationportal.content.workflow.AlreadyInReview;
import az.migrationportal.content.workflow.ApproveReview;
import az.migrationportal.content.workflow.CancelReview;
import az.migrationportal.content.workflow.NotInReview;
import az.migrationportal.content.workflow.RequestChanges;
import az.migrationportal.content.workflow.ReviewQueue;
import az.migrationportal.content.workflow.ReviewState;
import az.migrationportal.content.workflow.ReviewerIsAuthor;
import az.migrationportal.content.workflow.SecondPersonNeeded;
import az.migrationportal.content.workflow.SubmitForReview;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReviewIT {
  private static final Actor AUTHOR = new Actor("author", EnumSet.allOf(Scope.class));
  private static final Actor SECOND = new Actor("second author", EnumSet.allOf(Scope.class));
  private static final Actor REVIEWER = new Actor("reviewer", EnumSet.allOf(Scope.class));
  private static final ContentLocale EN = ContentLocale.EN;
  private static final String PLAIN = "## Heading\n\nWords.\n";
  private static final String LAWFUL = "## Heading\n\nWords, {law:migration-code 45.1}.\n";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Inject private CreateItem createItem;
  @Inject private SaveDraft saveDraft;
  @Inject private PublishTranslation publish;
  @Inject private SubmitForReview submit;
  @Inject private ApproveReview approve;
  @Inject private RequestChanges requestChanges;
  @Inject private CancelReview cancel;
  @Inject private ReviewQueue queue;
  @Inject private AuditEntries audit;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void a_typo_is_published_by_one_person() {
    ItemKey item = newItem();
    int version = save(AUTHOR, item, PLAIN, "2026-11-01", 0);
    version = publish.execute(AUTHOR, item, EN, version, null).version();
    version = save(AUTHOR, item, "## Heading\n\nOther words.\n", "2026-11-01", version);
    assertThat(publish.execute(AUTHOR, item, EN, version, null).sequence()).isPositive();
  }

  @Test
  void a_new_legal_reference_needs_a_second_person() {
    ItemKey item = newItem();
    int version = save(AUTHOR, item, LAWFUL, "2026-11-01", 0);
    assertThatThrownBy(() -> publish.execute(AUTHOR, item, EN, version, null))
        .isInstanceOf(SecondPersonNeeded.class);
    int asked = submit.execute(AUTHOR, item, EN, version, "The article is new.").version();
    assertThatThrownBy(() -> publish.execute(AUTHOR, item, EN, asked, null))
        .isInstanceOf(SecondPersonNeeded.class);
    int approved = approve.execute(REVIEWER, item, EN, asked, null).version();
    assertThat(publish.execute(AUTHOR, item, EN, approved, null).sequence()).isPositive();
    assertThat(acts(item))
        .containsExactly(
            "PublishTranslation author",
            "ApproveReview reviewer",
            "SubmitForReview author",
            "SaveDraft author",
            "CreateItem author");
  }

  @Test
  void a_new_day_of_verification_of_a_live_item_needs_a_second_person() {
    ItemKey item = newItem();
    int live =
        publish
            .execute(AUTHOR, item, EN, save(AUTHOR, item, PLAIN, "2026-11-01", 0), null)
            .version();
    int version = save(AUTHOR, item, PLAIN, "2026-11-20", live);
    assertThatThrownBy(() -> publish.execute(AUTHOR, item, EN, version, null))
        .isInstanceOf(SecondPersonNeeded.class);
  }

  @Test
  void no_author_of_the_draft_approves_it_not_even_an_earlier_one() {
    ItemKey item = newItem();
    int version = save(AUTHOR, item, LAWFUL, "2026-11-01", 0);
    version = save(SECOND, item, LAWFUL + "\nMore.\n", "2026-11-01", version);
    int asked = submit.execute(SECOND, item, EN, version, null).version();
    for (Actor author : List.of(AUTHOR, SECOND)) {
      assertThatThrownBy(() -> approve.execute(author, item, EN, asked, null))
          .isInstanceOf(ReviewerIsAuthor.class);
      assertThatThrownBy(() -> requestChanges.execute(author, item, EN, asked, "No."))
          .isInstanceOf(ReviewerIsAuthor.class);
    }
  }

  @Test
  void a_draft_changed_after_its_approval_loses_it() {
    ItemKey item = newItem();
    int version = approved(item);
    int same = save(AUTHOR, item, LAWFUL, "2026-11-01", version);
    assertThat(state(item)).isEqualTo(ReviewState.APPROVED);
    int changed = save(AUTHOR, item, LAWFUL + "\nMore.\n", "2026-11-01", same);
    assertThat(state(item)).isEqualTo(ReviewState.CANCELLED);
    assertThatThrownBy(() -> publish.execute(AUTHOR, item, EN, changed, null))
        .isInstanceOf(SecondPersonNeeded.class);
  }

  @Test
  void requested_changes_lead_back_into_review() {
    ItemKey item = newItem();
    int version = save(AUTHOR, item, LAWFUL, "2026-11-01", 0);
    version = submit.execute(AUTHOR, item, EN, version, null).version();
    version = requestChanges.execute(REVIEWER, item, EN, version, "Another article.").version();
    assertThat(state(item)).isEqualTo(ReviewState.CHANGES_REQUESTED);
    version = save(AUTHOR, item, PLAIN, "2026-11-01", version);
    int again = submit.execute(AUTHOR, item, EN, version, null).version();
    assertThat(state(item)).isEqualTo(ReviewState.IN_REVIEW);
    assertThatThrownBy(() -> submit.execute(AUTHOR, item, EN, again, null))
        .isInstanceOf(AlreadyInReview.class);
  }

  @Test
  void a_cancelled_review_decides_nothing() {
    ItemKey item = newItem();
    int version = approved(item);
    int cancelled = cancel.execute(AUTHOR, item, EN, version).version();
    assertThatThrownBy(() -> publish.execute(AUTHOR, item, EN, cancelled, null))
        .isInstanceOf(SecondPersonNeeded.class);
    assertThatThrownBy(() -> approve.execute(REVIEWER, item, EN, cancelled, null))
        .isInstanceOf(NotInReview.class);
  }

  @Test
  void the_library_publishes_facts_by_itself() {
    ItemKey item = newItem();
    int version = save(Actor.library(), item, LAWFUL, "2026-11-01", 0);
    assertThat(publish.execute(Actor.library(), item, EN, version, null).sequence()).isPositive();
  }

  @Test
  void of_many_who_submit_at_once_one_wins() throws Exception {
    ItemKey item = newItem();
    int version = save(AUTHOR, item, LAWFUL, "2026-11-01", 0);
    assertThat(Desk.wins(() -> submit.execute(AUTHOR, item, EN, version, null))).isEqualTo(1);
  }

  @Test
  void of_many_who_decide_at_once_one_wins() throws Exception {
    ItemKey item = newItem();
    int version = save(AUTHOR, item, LAWFUL, "2026-11-01", 0);
    int asked = submit.execute(AUTHOR, item, EN, version, null).version();
    assertThat(Desk.wins(() -> approve.execute(REVIEWER, item, EN, asked, null))).isEqualTo(1);
    assertThat(Desk.wins(() -> cancel.execute(AUTHOR, item, EN, asked + 1))).isEqualTo(1);
    int again = submit.execute(AUTHOR, item, EN, asked + 2, null).version();
    assertThat(Desk.wins(() -> requestChanges.execute(REVIEWER, item, EN, again, "No.")))
        .isEqualTo(1);
  }

  private int approved(ItemKey item) {
    int version = save(AUTHOR, item, LAWFUL, "2026-11-01", 0);
    version = submit.execute(AUTHOR, item, EN, version, null).version();
    return approve.execute(REVIEWER, item, EN, version, "Right.").version();
  }

  private ReviewState state(ItemKey item) {
    return queue.of(item, EN).orElseThrow().review().state();
  }

  private List<String> acts(ItemKey item) {
    return audit.find(new AuditQuery(0, item.value(), null, null, 20)).stream()
        .map((AuditEntry entry) -> entry.act() + " " + entry.actor())
        .toList();
  }

  private ItemKey newItem() {
    ItemKey key = new ItemKey("review-" + NUMBER.incrementAndGet());
    createItem.execute(AUTHOR, key, "page", EN);
    return key;
  }

  private int save(Actor actor, ItemKey key, String body, String verifiedOn, int version) {
    return saveDraft
        .execute(
            actor,
            new DraftCommand(
                key,
                EN,
                "path-" + key.value(),
                Texts.localized("A page", body),
                Texts.shared(verifiedOn),
                version))
        .version();
  }
}
