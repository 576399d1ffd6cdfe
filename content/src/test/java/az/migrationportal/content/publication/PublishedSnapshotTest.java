package az.migrationportal.content.publication;

import static az.migrationportal.content.locale.ContentLocale.AZ;
import static az.migrationportal.content.locale.ContentLocale.EN;
import static az.migrationportal.content.locale.ContentLocale.RU;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.wording.Tea;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PublishedSnapshotTest {

  private static final ItemKey TEA = new ItemKey("tea");

  private static PublishedSnapshot snapshot(ServedItem... items) {
    return new PublishedSnapshot(Cup.all(items), Cup.rendering());
  }

  @Nested
  class AFallback {

    @Test
    void is_shown_where_a_translation_is_missing_and_says_what_it_is_written_in() {
      PublishedItem shown =
          snapshot(Cup.item("tea", Cup.published(AZ, "cay"), Cup.published(EN, "tea")))
              .today(TEA, RU, Tea.TODAY)
              .orElseThrow();
      assertThat(shown.asked()).isEqualTo(RU);
      assertThat(shown.writtenIn()).isEqualTo(AZ);
      assertThat(shown.path()).isEqualTo("cay");
      assertThat(shown.title()).isEqualTo("Tea in 15\u00a0gün");
    }

    @Test
    void is_the_published_one_before_the_withdrawn_one() {
      PublishedItem shown =
          snapshot(Cup.item("tea", Cup.withdrawn(AZ, "cay"), Cup.published(EN, "tea")))
              .today(TEA, RU, Tea.TODAY)
              .orElseThrow();
      assertThat(shown.writtenIn()).isEqualTo(EN);
    }

    @Test
    void never_hides_that_the_readers_own_translation_was_withdrawn() {
      PublishedItem shown =
          snapshot(Cup.item("tea", Cup.published(AZ, "cay"), Cup.withdrawn(RU, "chay")))
              .today(TEA, RU, Tea.TODAY)
              .orElseThrow();
      assertThat(shown.state()).isEqualTo(PublicationState.WITHDRAWN);
      assertThat(shown.withdrawalNote()).isEqualTo("Out of date.");
      assertThat(shown.paths()).containsOnlyKeys(AZ);
    }
  }

  @Nested
  class ALink {

    @Test
    void leads_to_what_the_reader_would_be_shown() {
      ServedTranslation text =
          Cup.translation(
              EN,
              "tea",
              "[a](item:cup) [b](item:none)",
              PublicationState.PUBLISHED,
              Cup.NOON,
              null);
      PublishedItem shown =
          snapshot(Cup.item("tea", text), Cup.item("cup", Cup.published(AZ, "fincan")))
              .today(TEA, EN, Tea.TODAY)
              .orElseThrow();
      assertThat(shown.rendered().getJsonObject("body").getString("html").strip())
          .isEqualTo("<p><a href=\"/en/fincan\">a</a> b</p>");
    }
  }

  @Nested
  class AList {

    private final PublishedSnapshot snapshot =
        snapshot(
            Cup.item("a", Cup.published(AZ, "a")),
            Cup.item("b", Cup.withdrawn(AZ, "b")),
            Cup.item("c", Cup.published(EN, "c")),
            Cup.item("d", Cup.published(AZ, "d")));

    private static ItemQuery query(int limit) {
      return new ItemQuery(null, AZ, null, null, limit);
    }

    @Test
    void leaves_out_what_was_withdrawn() {
      assertThat(snapshot.matching(query(10), null))
          .extracting(item -> item.key().value())
          .containsExactly("a", "c", "d");
    }

    @Test
    void goes_on_after_the_last_item_even_if_it_is_gone() {
      assertThat(snapshot.matching(query(10), new ItemKey("a")))
          .extracting(item -> item.key().value())
          .containsExactly("c", "d");
      assertThat(snapshot.matching(query(10), new ItemKey("bb")))
          .extracting(item -> item.key().value())
          .containsExactly("c", "d");
    }

    @Test
    void finds_one_more_than_asked_to_know_whether_there_are_more() {
      assertThat(snapshot.matching(query(1), null)).hasSize(2);
    }

    @Test
    void of_another_type_is_empty() {
      assertThat(snapshot.matching(new ItemQuery("guide", AZ, null, null, 10), null)).isEmpty();
    }

    @Test
    void since_a_moment_includes_that_moment() {
      assertThat(snapshot.matching(new ItemQuery(null, AZ, Cup.NOON, null, 10), null)).hasSize(3);
      assertThat(snapshot.matching(new ItemQuery(null, AZ, Cup.NOON.plusMillis(1), null, 10), null))
          .isEmpty();
    }
  }

  @Test
  void an_unknown_item_is_not_there() {
    assertThat(snapshot().today(TEA, EN, Tea.TODAY)).isEmpty();
  }

  @Test
  void an_item_is_rendered_once_a_day() {
    PublishedSnapshot snapshot = snapshot(Cup.item("tea", Cup.published(AZ, "cay")));
    PublishedItem first = snapshot.today(TEA, AZ, Tea.TODAY).orElseThrow();
    assertThat(snapshot.today(TEA, AZ, Tea.TODAY).orElseThrow()).isSameAs(first);
    assertThat(snapshot.today(TEA, AZ, Tea.TODAY.plusDays(1)).orElseThrow()).isNotSameAs(first);
  }

  @Test
  void a_change_of_the_shared_fields_dates_every_translation() {
    ServedTranslation old =
        Cup.translation(
            RU, "chay", "x", PublicationState.PUBLISHED, Cup.NOON.minusSeconds(60), null);
    PublishedItem shown =
        snapshot(Cup.item("tea", Cup.published(AZ, "cay"), old))
            .today(TEA, RU, Tea.TODAY)
            .orElseThrow();
    assertThat(shown.publishedAt()).isEqualTo(Cup.NOON);
  }

  @Test
  void a_legal_basis_is_rendered_with_its_label_and_address() {
    PublishedItem shown =
        snapshot(Cup.item("tea", Cup.published(EN, "tea"))).today(TEA, EN, Tea.TODAY).orElseThrow();
    assertThat(shown.rendered().getJsonArray("legalBasis").getJsonObject(0).getString("label"))
        .isEqualTo("Tea Code, Art.\u00a01");
  }
}
