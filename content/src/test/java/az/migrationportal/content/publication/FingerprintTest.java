package az.migrationportal.content.publication;

import static az.migrationportal.content.locale.ContentLocale.AZ;
import static az.migrationportal.content.locale.ContentLocale.EN;
import static az.migrationportal.content.locale.ContentLocale.RU;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.locale.MachineLocale;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.wording.Tea;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final String KNOWN = of(EN, Cup.published(EN, "tea"));

  private static String of(ContentLocale asked, ServedTranslation... translations) {
    return new PublishedSnapshot(Cup.all(Cup.item("tea", translations)), Cup.rendering())
        .today(new ItemKey("tea"), asked, Tea.TODAY)
        .orElseThrow()
        .fingerprint();
  }

  @Test
  void is_the_same_for_the_same_page_on_every_machine() {
    MachineLocale.inEach(() -> assertThat(of(EN, Cup.published(EN, "tea"))).isEqualTo(KNOWN));
    assertThat(KNOWN).matches("[0-9a-f]{32}");
  }

  @Test
  void changes_with_the_text() {
    assertThat(
            of(EN, Cup.translation(EN, "tea", "Text!", PublicationState.PUBLISHED, Cup.NOON, null)))
        .isNotEqualTo(KNOWN);
  }

  @Test
  void changes_with_the_address_and_with_the_day_of_publication() {
    assertThat(of(EN, Cup.published(EN, "other"))).isNotEqualTo(KNOWN);
    assertThat(
            of(
                EN,
                Cup.translation(
                    EN, "tea", "Text.", PublicationState.PUBLISHED, Cup.NOON.plusSeconds(1), null)))
        .isNotEqualTo(KNOWN);
  }

  @Test
  void changes_when_another_language_appears() {
    assertThat(of(EN, Cup.published(EN, "tea"), Cup.published(RU, "chay"))).isNotEqualTo(KNOWN);
  }

  @Test
  void changes_with_a_withdrawal_and_with_its_note() {
    String withdrawn = of(EN, Cup.withdrawn(EN, "tea"));
    String otherNote =
        of(EN, Cup.translation(EN, "tea", "Text.", PublicationState.WITHDRAWN, Cup.NOON, "No."));
    assertThat(withdrawn).isNotEqualTo(KNOWN).isNotEqualTo(otherNote);
  }

  @Test
  void differs_by_the_language_asked_for_even_where_the_same_text_is_shown() {
    assertThat(of(AZ, Cup.published(EN, "tea"))).isNotEqualTo(KNOWN);
  }

  @Test
  void changes_with_a_fact() {
    PublishedSnapshot snapshot =
        new PublishedSnapshot(Cup.all(Cup.item("tea", Cup.published(EN, "tea"))), Cup.rendering());
    PublishedItem today = snapshot.on(new ItemKey("tea"), EN, Tea.TODAY).orElseThrow();
    assertThat(today.title()).isEqualTo("Tea in 15\u00a0days");
    PublishedItem before =
        new PublishedSnapshot(
                Cup.all(Cup.item("tea", Cup.published(EN, "tea"))), Cup.renderingWithoutFacts())
            .on(new ItemKey("tea"), EN, Tea.TODAY)
            .orElseThrow();
    assertThat(before.title()).isEqualTo("Tea in being checked");
    assertThat(before.fingerprint()).isNotEqualTo(today.fingerprint());
  }
}
