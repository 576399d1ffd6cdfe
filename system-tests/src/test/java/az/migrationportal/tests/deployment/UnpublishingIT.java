package az.migrationportal.tests.deployment;

import static az.migrationportal.tests.deployment.Desk.EDITOR;
import static az.migrationportal.tests.deployment.Desk.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.PathMeaning;
import az.migrationportal.content.path.Paths;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.translation.MakeGone;
import az.migrationportal.content.translation.NotServed;
import az.migrationportal.content.translation.RedirectTarget;
import az.migrationportal.content.translation.RedirectTargetNotServed;
import az.migrationportal.content.translation.RedirectTranslation;
import az.migrationportal.content.translation.TranslationsStillServed;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UnpublishingIT {
  private static final String BODY = "## Heading\n\nWords.\n";

  @Inject private Desk desk;
  @Inject private RedirectTranslation redirect;
  @Inject private MakeGone makeGone;
  @Inject private Paths paths;
  @Inject private PublishedItems published;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void what_is_gone_says_so_until_it_is_published_again() {
    ItemKey item = desk.create("unpublished-gone");
    int version = desk.publish(item, EN, BODY, 0);
    int gone = makeGone.execute(EDITOR, item, EN, version).version();
    assertThat(meaning("unpublished-gone-en")).isEqualTo(new PathMeaning.Gone(item));
    assertThat(published.find(item, EN)).isEmpty();
    int draft = desk.save(item, EN, BODY, gone);
    assertThat(meaning("unpublished-gone-en")).isEqualTo(new PathMeaning.Gone(item));
    desk.publish(item, EN, BODY, draft);
    assertThat(meaning("unpublished-gone-en")).isEqualTo(new PathMeaning.Current(item));
  }

  @Test
  void a_redirect_follows_its_target_wherever_that_goes() {
    ItemKey old = desk.create("unpublished-old");
    ItemKey next = desk.create("unpublished-next");
    ItemKey last = desk.create("unpublished-last");
    int version = desk.publish(old, EN, BODY, 0);
    int nextVersion = desk.publish(next, EN, BODY, 0);
    desk.publish(last, EN, BODY, 0);
    redirect.execute(EDITOR, old, EN, version, new RedirectTarget(next, null));
    assertThat(meaning("unpublished-old-en"))
        .isEqualTo(new PathMeaning.MovedTo(EN, "unpublished-next-en"));
    redirect.execute(EDITOR, next, EN, nextVersion, new RedirectTarget(last, null));
    assertThat(meaning("unpublished-old-en"))
        .isEqualTo(new PathMeaning.MovedTo(EN, "unpublished-last-en"));
    assertThat(paths.successor(old, EN)).contains(last);
  }

  @Test
  void a_page_of_the_portal_is_a_target_and_what_nobody_reads_is_none() {
    ItemKey item = desk.create("unpublished-page");
    int version = desk.publish(item, EN, BODY, 0);
    for (String nowhere : new String[] {"no-such-page", "unpublished-page-en"}) {
      assertThatThrownBy(
              () -> redirect.execute(EDITOR, item, EN, version, new RedirectTarget(null, nowhere)))
          .isInstanceOf(RedirectTargetNotServed.class);
    }
    assertThatThrownBy(
            () -> redirect.execute(EDITOR, item, EN, version, new RedirectTarget(item, null)))
        .isInstanceOf(RedirectTargetNotServed.class);
    assertThat(meaning("unpublished-page-en")).isEqualTo(new PathMeaning.Current(item));
    redirect.execute(EDITOR, item, EN, version, new RedirectTarget(null, "fees"));
    assertThat(meaning("unpublished-page-en")).isEqualTo(new PathMeaning.MovedTo(EN, "fees"));
  }

  @Test
  void a_source_does_not_go_before_its_translations() {
    ItemKey item = desk.create("unpublished-source");
    int version = desk.publish(item, EN, BODY, 0);
    int russian = desk.publish(item, ContentLocale.RU, BODY, 0);
    assertThatThrownBy(() -> makeGone.execute(EDITOR, item, EN, version))
        .isInstanceOf(TranslationsStillServed.class);
    makeGone.execute(EDITOR, item, ContentLocale.RU, russian);
    assertThat(makeGone.execute(EDITOR, item, EN, version).sequence()).isPositive();
  }

  @Test
  void what_was_never_served_cannot_be_taken_away() {
    ItemKey item = desk.create("unpublished-never");
    int version = desk.save(item, EN, BODY, 0);
    assertThatThrownBy(() -> makeGone.execute(EDITOR, item, EN, version))
        .isInstanceOf(NotServed.class);
  }

  @Test
  void of_many_who_take_it_away_at_once_one_wins() throws Exception {
    ItemKey item = desk.create("unpublished-crowd");
    int version = desk.publish(item, EN, BODY, 0);
    RedirectTarget fees = new RedirectTarget(null, "fees");
    assertThat(Desk.wins(() -> redirect.execute(EDITOR, item, EN, version, fees))).isEqualTo(1);
    assertThat(Desk.wins(() -> makeGone.execute(EDITOR, item, EN, version + 1))).isEqualTo(1);
  }

  private PathMeaning meaning(String path) {
    return paths.resolve(EN, path);
  }
}
