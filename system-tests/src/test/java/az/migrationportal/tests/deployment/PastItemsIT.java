package az.migrationportal.tests.deployment;

import static az.migrationportal.tests.deployment.Desk.EDITOR;
import static az.migrationportal.tests.deployment.Desk.EN;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.history.Fate;
import az.migrationportal.content.history.PieceChange;
import az.migrationportal.content.history.TextDifference;
import az.migrationportal.content.history.TextHistory;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PastItem;
import az.migrationportal.content.publication.PastItems;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.translation.WithdrawTranslation;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PastItemsIT {
  private static final String FIRST = "## Heading\n\nYou have three weeks.\n";
  private static final String SECOND = "## Heading\n\nYou have five weeks.\n\nAsk early.\n";

  @Inject private Desk desk;
  @Inject private PastItems items;
  @Inject private TextHistory history;
  @Inject private WithdrawTranslation withdraw;
  @Inject private BakuDay day;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void a_page_is_read_as_it_was_at_the_end_of_a_day() {
    ItemKey item = desk.create("past-read");
    LocalDate published = day.today();
    int version = desk.publish(item, EN, FIRST, 0);
    HandMovedClock.move(Duration.ofDays(3));
    desk.publish(item, EN, SECOND, version);
    HandMovedClock.move(Duration.ofDays(3));
    assertThat(body(item, published)).contains("three weeks");
    assertThat(body(item, published.plusDays(2))).contains("three weeks");
    assertThat(body(item, published.plusDays(3))).contains("five weeks");
    assertThat(body(item, day.today())).contains("five weeks");
    assertThat(body(item, day.today().plusYears(1))).contains("five weeks");
    assertThat(find(item, published).item().revision()).isEqualTo(1);
  }

  @Test
  void before_the_first_publication_the_first_text_stands_in_and_is_told() {
    ItemKey item = desk.create("past-before");
    desk.publish(item, EN, FIRST, 0);
    PastItem before = find(item, day.today().minusDays(1));
    assertThat(before.isBeforeFirst()).isTrue();
    assertThat(before.firstPublished()).isEqualTo(day.today());
    assertThat(before.item().rendered().toString()).contains("three weeks");
    assertThat(find(item, day.today()).isBeforeFirst()).isFalse();
  }

  @Test
  void a_text_was_withdrawn_from_its_withdrawal_on_and_not_before() {
    ItemKey item = desk.create("past-withdrawn");
    LocalDate published = day.today();
    int version = desk.publish(item, EN, FIRST, 0);
    HandMovedClock.move(Duration.ofDays(2));
    int withdrawn = withdraw.execute(EDITOR, item, EN, version, "Being rewritten.").version();
    HandMovedClock.move(Duration.ofDays(2));
    desk.publish(item, EN, SECOND, withdrawn);
    assertThat(find(item, published.plusDays(1)).item().state())
        .isEqualTo(PublicationState.PUBLISHED);
    PastItem then = find(item, published.plusDays(3));
    assertThat(then.item().state()).isEqualTo(PublicationState.WITHDRAWN);
    assertThat(then.item().withdrawalNote()).isEqualTo("Being rewritten.");
    assertThat(find(item, day.today()).item().state()).isEqualTo(PublicationState.PUBLISHED);
  }

  @Test
  void two_days_are_compared_piece_by_piece_whatever_their_order() {
    ItemKey item = desk.create("past-compared");
    LocalDate published = day.today();
    int version = desk.publish(item, EN, FIRST, 0);
    HandMovedClock.move(Duration.ofDays(3));
    desk.publish(item, EN, SECOND, version);
    TextDifference difference = between(item, day.today(), published);
    assertThat(difference.from().on()).isEqualTo(published);
    assertThat(difference.changes())
        .extracting(PieceChange::fate)
        .containsExactly(Fate.CHANGED, Fate.ADDED);
    assertThat(difference.changes().get(0).before()).isEqualTo("You have three weeks.");
    assertThat(difference.changes().get(0).after()).isEqualTo("You have five weeks.");
    assertThat(difference.changes().get(1).under()).isEqualTo("Heading");
    assertThat(between(item, published, published.plusDays(1)).changes()).isEmpty();
  }

  @Test
  void a_translation_has_a_first_day_of_its_own() {
    ItemKey item = desk.create("past-translated");
    desk.publish(item, EN, FIRST, 0);
    HandMovedClock.move(Duration.ofDays(2));
    desk.publish(item, ContentLocale.AZ, FIRST, 0);
    LocalDate yesterday = day.today().minusDays(1);
    assertThat(find(item, yesterday).isBeforeFirst()).isFalse();
    assertThat(items.find(item, ContentLocale.AZ, yesterday).orElseThrow().isBeforeFirst())
        .isTrue();
  }

  @Test
  void what_readers_cannot_have_today_has_no_past() {
    assertThat(items.find(new ItemKey("never-published"), EN, day.today())).isEmpty();
  }

  private PastItem find(ItemKey item, LocalDate on) {
    return items.find(item, EN, on).orElseThrow();
  }

  private String body(ItemKey item, LocalDate on) {
    return find(item, on).item().rendered().toString();
  }

  private TextDifference between(ItemKey item, LocalDate one, LocalDate other) {
    return history.between(item, EN, one, other).orElseThrow();
  }
}
