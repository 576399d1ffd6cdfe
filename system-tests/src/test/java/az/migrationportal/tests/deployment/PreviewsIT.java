package az.migrationportal.tests.deployment;

import static az.migrationportal.tests.deployment.Desk.EDITOR;
import static az.migrationportal.tests.deployment.Desk.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.account.ActNotAllowed;
import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditEntries;
import az.migrationportal.content.audit.AuditQuery;
import az.migrationportal.content.item.CreateItem;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.preview.NoPage;
import az.migrationportal.content.preview.NothingToPreview;
import az.migrationportal.content.preview.Preview;
import az.migrationportal.content.preview.PreviewDraft;
import az.migrationportal.content.preview.PreviewLink;
import az.migrationportal.content.preview.Previews;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.translation.PublishTranslation;
import az.migrationportal.content.translation.UnknownTranslation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A link to a draft: what it opens, and when it opens nothing. */
@ExtendWith(ArquillianExtension.class)
class PreviewsIT {
  private static final String BODY = "## Heading\n\nWords.\n";

  @Inject private Desk desk;
  @Inject private CreateItem createItem;
  @Inject private PreviewDraft previewDraft;
  @Inject private Previews previews;
  @Inject private PublishTranslation publish;
  @Inject private PublishedItems published;
  @Inject private AuditEntries audit;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void a_link_shows_the_draft_as_it_was_saved_last_and_leaves_its_trace() {
    ItemKey item = desk.create("preview-shown");
    int version = desk.save(item, EN, BODY, 0);
    PreviewLink link = previewDraft.execute(EDITOR, item, EN, 10, null);
    assertThat(html(open(link))).contains("Words.");
    desk.save(item, EN, "## Heading\n\nOther words.\n", version);
    assertThat(html(open(link))).contains("Other words.");
    assertThat(published.find(item, EN)).isEmpty();
    assertThat(audit.find(new AuditQuery(0, item.value(), null, "PreviewDraft", 10)))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actor()).isEqualTo(EDITOR.name());
              assertThat(entry.detail()).contains("\"revision\":1", link.expiresAt().toString());
            });
  }

  @Test
  void a_link_opens_until_its_minute_and_no_longer() {
    ItemKey item = desk.create("preview-expired");
    desk.save(item, EN, BODY, 0);
    PreviewLink link = previewDraft.execute(EDITOR, item, EN, 10, null);
    HandMovedClock.move(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(open(link)).isInstanceOf(Preview.Shown.class);
    HandMovedClock.move(Duration.ofSeconds(1));
    assertThat(open(link)).isInstanceOf(Preview.Expired.class);
  }

  @Test
  void a_link_opens_nothing_once_its_draft_was_published_and_another_began() {
    ItemKey item = desk.create("preview-replaced");
    int version = desk.save(item, EN, BODY, 0);
    PreviewLink first = previewDraft.execute(EDITOR, item, EN, 10, null);
    int live = publish.execute(EDITOR, item, EN, version, null).version();
    assertThat(open(first)).isInstanceOf(Preview.Replaced.class);
    assertThatThrownBy(() -> previewDraft.execute(EDITOR, item, EN, 10, null))
        .isInstanceOf(NothingToPreview.class);
    desk.save(item, EN, "## Heading\n\nThe next words.\n", live);
    assertThat(open(first)).isInstanceOf(Preview.Replaced.class);
    PreviewLink second = previewDraft.execute(EDITOR, item, EN, 10, null);
    assertThat(html(open(second))).contains("The next words.");
    assertThat(published.find(item, EN).orElseThrow().rendered().toString()).contains("Words.");
  }

  @Test
  void a_link_that_was_altered_in_any_place_opens_nothing() {
    ItemKey item = desk.create("preview-altered");
    desk.save(item, EN, BODY, 0);
    String genuine = segment(previewDraft.execute(EDITOR, item, EN, 10, null));
    assertThat(previews.open(genuine)).isInstanceOf(Preview.Shown.class);
    for (int at = 0; at < genuine.length() - 1; at++) {
      char other = genuine.charAt(at) == '1' ? '2' : '1';
      String altered = genuine.substring(0, at) + other + genuine.substring(at + 1);
      assertThat(previews.open(altered)).as(altered).isInstanceOf(Preview.Unknown.class);
    }
    assertThat(previews.open("")).isInstanceOf(Preview.Unknown.class);
    assertThat(previews.open(genuine + "1")).isInstanceOf(Preview.Unknown.class);
  }

  @Test
  void facts_are_those_of_the_day_that_the_link_names() {
    ItemKey item = desk.create("preview-dated");
    desk.save(item, EN, BODY, 0);
    LocalDate day = LocalDate.of(2027, 1, 1);
    assertThat(open(previewDraft.execute(EDITOR, item, EN, 10, day)))
        .isInstanceOfSatisfying(
            Preview.Shown.class, shown -> assertThat(shown.on()).isEqualTo(day));
  }

  @Test
  void what_cannot_be_shown_gets_no_link() {
    ItemKey item = desk.create("preview-refused");
    assertThatThrownBy(() -> previewDraft.execute(EDITOR, item, EN, 10, null))
        .isInstanceOf(UnknownTranslation.class);
    desk.save(item, EN, BODY, 0);
    for (int minutes : new int[] {0, -1, 7 * 24 * 60 + 1}) {
      assertThatThrownBy(() -> previewDraft.execute(EDITOR, item, EN, minutes, null))
          .isInstanceOf(InvalidFields.class);
    }
    Actor nobody = new Actor("nobody", Set.of(Scope.READ_AUDIT));
    assertThatThrownBy(() -> previewDraft.execute(nobody, item, EN, 10, null))
        .isInstanceOf(ActNotAllowed.class);
    ItemKey bet = createItem.execute(EDITOR, new ItemKey("preview-bet"), "best-bet", EN).key();
    assertThatThrownBy(() -> previewDraft.execute(EDITOR, bet, EN, 10, null))
        .isInstanceOf(NoPage.class);
  }

  private Preview open(PreviewLink link) {
    return previews.open(segment(link));
  }

  private static String segment(PreviewLink link) {
    return link.address().substring(link.address().lastIndexOf('/') + 1);
  }

  private static String html(Preview preview) {
    assertThat(preview).isInstanceOf(Preview.Shown.class);
    return ((Preview.Shown) preview).item().rendered().getJsonObject("body").getString("html");
  }
}
