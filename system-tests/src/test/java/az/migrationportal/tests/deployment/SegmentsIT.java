package az.migrationportal.tests.deployment;

import static az.migrationportal.tests.deployment.Desk.EDITOR;
import static az.migrationportal.tests.deployment.Desk.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.LocaleNotAllowed;
import az.migrationportal.content.audit.AuditEntries;
import az.migrationportal.content.audit.AuditQuery;
import az.migrationportal.content.freshness.BesideAnswer;
import az.migrationportal.content.freshness.ConfirmSegment;
import az.migrationportal.content.freshness.NothingToConfirm;
import az.migrationportal.content.freshness.OtherFacts;
import az.migrationportal.content.freshness.SegmentBeside;
import az.migrationportal.content.freshness.SegmentName;
import az.migrationportal.content.freshness.SourceSegmentChanged;
import az.migrationportal.content.freshness.TranslateSegment;
import az.migrationportal.content.freshness.TranslationBeside;
import az.migrationportal.content.freshness.UnknownSegment;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.segment.SegmentDoesNotFit;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.Drafts;
import az.migrationportal.content.translation.PublishTranslation;
import az.migrationportal.content.translation.StaleRevision;
import az.migrationportal.content.translation.TranslatesNothing;
import az.migrationportal.content.type.InvalidFields;
import az.migrationportal.content.workflow.ApproveReview;
import az.migrationportal.content.workflow.ReviewQueue;
import az.migrationportal.content.workflow.ReviewState;
import az.migrationportal.content.workflow.ReviewerIsAuthor;
import az.migrationportal.content.workflow.SubmitForReview;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Single segments written and confirmed. */
@ExtendWith(ArquillianExtension.class)
class SegmentsIT {
  private static final ContentLocale RU = ContentLocale.RU;
  private static final String SOURCE = "## H\n\nOne.\n\nTwo.\n";
  private static final String CHANGED = "## H\n\nOne, once.\n\nTwo, twice.\n";
  private static final String OWN = "## З\n\nРаз.\n\nДва.\n";

  @Inject private Desk desk;
  @Inject private TranslateSegment translate;
  @Inject private ConfirmSegment confirm;
  @Inject private TranslationBeside beside;
  @Inject private PublishTranslation publish;
  @Inject private SubmitForReview submit;
  @Inject private ApproveReview approve;
  @Inject private ReviewQueue reviews;
  @Inject private PublishedItems published;
  @Inject private Drafts drafts;
  @Inject private AuditEntries audit;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void written_words_translate_the_source_as_it_is_and_the_rest_stays_as_old_as_it_is() {
    ItemKey item = outdated("segments-written", CHANGED);
    DraftState saved = translate.execute(EDITOR, name(item, "Раз."), "Раз, один раз.");
    assertThat(saved.localized().getString("body")).isEqualTo("## З\n\nРаз, один раз.\n\nДва.\n");
    assertThat(older(item)).containsExactly("Два.");
    assertThat(acts(item)).startsWith("TranslateSegment");
  }

  @Test
  void confirmed_words_are_fresh_for_readers_once_they_are_published() {
    ItemKey item = outdated("segments-confirmed", CHANGED);
    confirm.execute(EDITOR, name(item, "Раз."));
    assertThat(older(item)).containsExactly("Два.");
    assertThat(olderForReaders(item)).hasSize(2);
    int version = confirm.execute(EDITOR, name(item, "Два.")).version();
    publish.execute(EDITOR, item, RU, version, null);
    assertThat(olderForReaders(item)).isEmpty();
    assertThat(drafts.find(item, RU).orElseThrow().localized().getString("body")).isEqualTo(OWN);
    assertThat(acts(item)).startsWith("PublishTranslation", "ConfirmSegment", "ConfirmSegment");
  }

  @Test
  void a_source_that_was_published_meanwhile_is_noticed() {
    ItemKey item = outdated("segments-meanwhile", CHANGED);
    SegmentName read = name(item, "Раз.");
    desk.publish(item, EN, CHANGED.replace("once", "one time"), version(item, EN));
    assertThatThrownBy(() -> confirm.execute(EDITOR, read))
        .isInstanceOf(SourceSegmentChanged.class);
    assertThatThrownBy(() -> translate.execute(EDITOR, read, "Раз."))
        .isInstanceOf(SourceSegmentChanged.class);
    assertThat(acts(item)).startsWith("PublishTranslation", "SaveDraft");
  }

  @Test
  void nobody_says_that_words_are_right_where_the_source_refers_to_another_law() {
    ItemKey item = desk.create("segments-facts");
    desk.publish(item, EN, SOURCE, 0);
    desk.publish(item, RU, OWN, 0);
    int draft =
        desk.save(
            item, EN, SOURCE.replace("Two", "Two, {law:migration-code 45.1}"), version(item, EN));
    int asked = submit.execute(EDITOR, item, EN, draft, null).version();
    int approved = approve.execute(actor("second"), item, EN, asked, null).version();
    publish.execute(EDITOR, item, EN, approved, null);
    SegmentName name = name(item, "Два.");
    assertThatThrownBy(() -> confirm.execute(EDITOR, name)).isInstanceOf(OtherFacts.class);
    assertThat(translate.execute(EDITOR, name, "Два, {law:migration-code 45.1}.").version())
        .isGreaterThan(name.version());
    assertThat(older(item)).isEmpty();
  }

  @Test
  void fresh_missing_and_unknown_segments_are_not_confirmed_and_a_source_translates_nothing() {
    ItemKey item = outdated("segments-refused", CHANGED + "\nThree.\n");
    SegmentName fresh = name(item, "## З");
    assertThatThrownBy(() -> confirm.execute(EDITOR, fresh)).isInstanceOf(NothingToConfirm.class);
    List<SegmentBeside> all = beside.of(item, RU).segments();
    SegmentBeside missing = all.get(all.size() - 1);
    SegmentName last = name(item, missing);
    assertThatThrownBy(() -> confirm.execute(EDITOR, last)).isInstanceOf(NothingToConfirm.class);
    for (int number : new int[] {0, all.size() + 1}) {
      SegmentName none = new SegmentName(item, RU, number, last.sourceHash(), last.version());
      assertThatThrownBy(() -> confirm.execute(EDITOR, none)).isInstanceOf(UnknownSegment.class);
      assertThatThrownBy(() -> translate.execute(EDITOR, none, "x"))
          .isInstanceOf(UnknownSegment.class);
    }
    SegmentName source = new SegmentName(item, EN, 1, last.sourceHash(), version(item, EN));
    assertThatThrownBy(() -> translate.execute(EDITOR, source, "x"))
        .isInstanceOf(TranslatesNothing.class);
    assertThatThrownBy(() -> translate.execute(EDITOR, last, " \n"))
        .isInstanceOf(InvalidFields.class);
    assertThatThrownBy(() -> translate.execute(EDITOR, last, "<b>Три.</b>"))
        .isInstanceOf(InvalidFields.class);
    assertThatThrownBy(() -> translate.execute(EDITOR, last, "Три.\n\nЧетыре."))
        .isInstanceOf(SegmentDoesNotFit.class);
    translate.execute(EDITOR, last, "Три.");
    assertThat(drafts.find(item, RU).orElseThrow().localized().getString("body"))
        .isEqualTo(OWN + "\nТри.\n");
  }

  @Test
  void a_translation_may_begin_with_one_segment() {
    ItemKey item = desk.create("segments-begin");
    desk.publish(item, EN, SOURCE, 0);
    SegmentBeside paragraph = named(beside.of(item, RU), "One.");
    DraftState begun = translate.execute(EDITOR, name(item, paragraph), "Раз.");
    assertThat(begun.localized().toString()).isEqualTo("{\"body\":\"Раз.\\n\"}");
    SegmentBeside heading = named(beside.of(item, RU), "## H");
    assertThat(translate.execute(EDITOR, name(item, heading), "## З").localized().getString("body"))
        .isEqualTo("## З\n\nРаз.\n");
  }

  @Test
  void of_several_who_write_or_confirm_the_same_segment_one_is_in_time() throws Exception {
    ItemKey item = outdated("segments-writers", CHANGED);
    SegmentName one = name(item, "Раз.");
    assertThat(Desk.wins(() -> translate.execute(EDITOR, one, "Раз и навсегда."))).isEqualTo(1);
    SegmentName two = name(item, "Два.");
    assertThat(Desk.wins(() -> confirm.execute(EDITOR, two))).isEqualTo(1);
    assertThatThrownBy(() -> confirm.execute(EDITOR, two)).isInstanceOf(StaleRevision.class);
    assertThat(acts(item)).startsWith("ConfirmSegment", "TranslateSegment", "PublishTranslation");
  }

  @Test
  void whoever_confirms_becomes_an_author_and_an_approval_of_the_same_words_stays() {
    ItemKey item = outdated("segments-four-eyes", CHANGED);
    int version = translate.execute(EDITOR, name(item, "Раз."), "Раз, один раз.").version();
    int asked = submit.execute(EDITOR, item, RU, version, null).version();
    Actor confirmer = actor("confirmer");
    confirm.execute(confirmer, name(item, "Два."));
    assertThatThrownBy(() -> approve.execute(confirmer, item, RU, version(item, RU), null))
        .isInstanceOf(ReviewerIsAuthor.class);
    approve.execute(actor("reviewer"), item, RU, version(item, RU), null);
    assertThat(reviews.of(item, RU).orElseThrow().review().state()).isEqualTo(ReviewState.APPROVED);
    assertThat(asked).isGreaterThan(version);
  }

  @Test
  void a_translator_writes_in_their_own_language_only() {
    ItemKey item = outdated("segments-locale", CHANGED);
    Actor other = new Actor("translator", EDITOR.scopes(), EnumSet.of(ContentLocale.AZ));
    SegmentName name = name(item, "Раз.");
    assertThatThrownBy(() -> confirm.execute(other, name)).isInstanceOf(LocaleNotAllowed.class);
    assertThatThrownBy(() -> translate.execute(other, name, "Раз."))
        .isInstanceOf(LocaleNotAllowed.class);
  }

  /** Published in both languages; then the source again, with other words. */
  private ItemKey outdated(String key, String changed) {
    ItemKey item = desk.create(key);
    int source = desk.publish(item, EN, SOURCE, 0);
    desk.publish(item, RU, OWN, 0);
    desk.publish(item, EN, changed, source);
    return item;
  }

  private static Actor actor(String name) {
    return new Actor(name, Set.copyOf(EDITOR.scopes()));
  }

  private int version(ItemKey item, ContentLocale locale) {
    return drafts.find(item, locale).orElseThrow().version();
  }

  private SegmentName name(ItemKey item, String words) {
    return name(
        item,
        beside.of(item, RU).segments().stream()
            .filter(segment -> words.equals(segment.translation()))
            .findFirst()
            .orElseThrow());
  }

  private SegmentName name(ItemKey item, SegmentBeside segment) {
    return new SegmentName(
        item,
        RU,
        segment.number(),
        Objects.requireNonNull(segment.sourceHash()),
        beside.of(item, RU).version());
  }

  private static SegmentBeside named(BesideAnswer answer, String source) {
    return answer.segments().stream()
        .filter(segment -> source.equals(segment.sourceNow()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> older(ItemKey item) {
    return beside.of(item, RU).segments().stream()
        .filter(segment -> segment.freshness() == Freshness.OUTDATED)
        .map(segment -> String.valueOf(segment.translation()))
        .toList();
  }

  private List<String> olderForReaders(ItemKey item) {
    return Objects.requireNonNull(published.find(item, RU).orElseThrow().freshness()).older();
  }

  private List<String> acts(ItemKey item) {
    return audit.find(new AuditQuery(0, item.value(), null, null, 20)).stream()
        .map(entry -> entry.act())
        .toList();
  }
}
