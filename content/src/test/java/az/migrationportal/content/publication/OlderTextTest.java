package az.migrationportal.content.publication;

import static az.migrationportal.content.locale.ContentLocale.AZ;
import static az.migrationportal.content.locale.ContentLocale.EN;
import static az.migrationportal.content.locale.ContentLocale.RU;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.segment.Segments;
import az.migrationportal.content.segment.SourceLink;
import az.migrationportal.content.segment.SourceMemory;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.wording.Tea;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OlderTextTest {
  private static final ItemKey TEA = new ItemKey("tea");
  private static final String OLD = "Bir.\n\nİki.\n";
  private static final String NEW = "Bir.\n\nİki, üç.\n";

  @Test
  void a_part_that_is_older_is_noted_in_the_language_of_the_page() {
    PublishedItem ru = shown(RU, source(NEW), translation(RU, "Раз.\n\nДва.\n"));
    assertThat(standing(ru).freshness()).isEqualTo(Freshness.OUTDATED);
    assertThat(standing(ru).older()).containsExactly("/body#2");
    assertThat(html(ru))
        .contains("<p>Два.</p><p class=\"older\" role=\"note\">Этот фрагмент мог устареть: <a")
        .contains("href=\"/az/cay\" hreflang=\"az\">азербайджанский текст</a>")
        .doesNotContain("Раз.</p><p class");
    assertThat(ru.rendered().getJsonObject("body").getString("text")).doesNotContain("устареть");
  }

  @Test
  void a_fallback_is_noted_in_the_readers_language_with_its_own_lang() {
    PublishedItem asRu = shown(RU, source(NEW), translation(EN, "One.\n\nTwo.\n"));
    assertThat(asRu.writtenIn()).isEqualTo(AZ);
    assertThat(html(asRu)).doesNotContain("older");
    PublishedItem asAz = shown(RU, withdrawn(source(NEW)), translation(EN, "One.\n\nTwo.\n"));
    assertThat(asAz.freshness()).isNull();
    PublishedSnapshot english =
        new PublishedSnapshot(
            Cup.all(Cup.item("tea", source(NEW), translation(EN, "One.\n\nTwo.\n"))),
            Cup.rendering());
    ServedItem item = Objects.requireNonNull(english.items().get(TEA));
    ServedTranslation shown = Objects.requireNonNull(item.translations().get(EN));
    assertThat(html(english.render(item, shown, RU, Tea.TODAY)))
        .contains("<p class=\"older\" role=\"note\"><span lang=\"ru\">Этот фрагмент");
  }

  @Test
  void fresh_texts_sources_and_texts_of_another_day_have_no_note() {
    PublishedItem fresh = shown(RU, source(OLD), translation(RU, "Раз.\n\nДва.\n"));
    assertThat(standing(fresh).freshness()).isEqualTo(Freshness.UP_TO_DATE);
    assertThat(html(fresh)).doesNotContain("older");
    PublishedItem source = shown(AZ, source(NEW), translation(RU, "Раз.\n\nДва.\n"));
    assertThat(standing(source).freshness()).isEqualTo(Freshness.UP_TO_DATE);
    assertThat(html(source)).doesNotContain("older");
    PublishedItem past = shown(RU, source(NEW), body(RU, "Раз.\n\nДва.\n", null));
    assertThat(past.freshness()).isNull();
    assertThat(html(past)).doesNotContain("older");
  }

  @Test
  void what_the_source_says_besides_is_counted_as_missing() {
    PublishedItem ru = shown(RU, source(OLD + "\nDörd.\n"), translation(RU, "Раз.\n\nДва.\n"));
    assertThat(standing(ru).freshness()).isEqualTo(Freshness.OUTDATED);
    assertThat(standing(ru).missing()).isEqualTo(1);
    assertThat(standing(ru).older()).isEmpty();
  }

  @Test
  void the_fingerprint_changes_with_the_source_alone() {
    ServedTranslation own = translation(RU, "Раз.\n\nДва.\n");
    assertThat(shown(RU, source(NEW), own).fingerprint())
        .isNotEqualTo(shown(RU, source(OLD), own).fingerprint());
  }

  private static PublishedItem shown(ContentLocale asked, ServedTranslation... translations) {
    return new PublishedSnapshot(Cup.all(Cup.item("tea", translations)), Cup.rendering())
        .today(TEA, asked, Tea.TODAY)
        .orElseThrow();
  }

  private static SourceFreshness standing(PublishedItem item) {
    return Objects.requireNonNull(item.freshness());
  }

  private static String html(PublishedItem item) {
    return item.rendered().getJsonObject("body").getString("html");
  }

  private static ServedTranslation source(String text) {
    return body(AZ, text, List.of());
  }

  /** Made from the old source. */
  private static ServedTranslation translation(ContentLocale locale, String text) {
    var type = Cup.types().get("page");
    List<SourceLink> links =
        SourceMemory.saved(
            List.of(),
            Segments.of(type, body(locale, text, null).localized()),
            Segments.of(type, source(OLD).localized()));
    return body(locale, text, links);
  }

  private static ServedTranslation body(
      ContentLocale locale, String text, @Nullable List<SourceLink> links) {
    ServedTranslation plain =
        Cup.translation(
            locale,
            locale == AZ ? "cay" : "tea-" + locale.tag(),
            text,
            PublicationState.PUBLISHED,
            Instant.parse("2026-11-01T12:00:00Z"),
            null);
    return with(plain, plain.state(), links);
  }

  private static ServedTranslation withdrawn(ServedTranslation text) {
    return with(text, PublicationState.WITHDRAWN, text.links());
  }

  private static ServedTranslation with(
      ServedTranslation text, PublicationState state, @Nullable List<SourceLink> links) {
    return new ServedTranslation(
        text.locale(),
        text.path(),
        text.revision(),
        state,
        text.localized(),
        text.publishedAt(),
        text.withdrawalNote(),
        links);
  }
}
