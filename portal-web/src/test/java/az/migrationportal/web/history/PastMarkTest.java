package az.migrationportal.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PastMarkTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  @ParameterizedTest
  @EnumSource
  void a_past_page_says_so_first_and_is_not_listed(ContentLocale locale) {
    Texts texts = new TextCatalogue().in(locale);
    Page marked = new PastMark(texts, new AskedDay(DAY, TODAY, false)).on(page(locale), null);
    assertThat(marked.head().indexed()).isFalse();
    assertThat(marked.head().canonical()).isEqualTo("/" + locale.tag() + "/x");
    assertThat(marked.head().alternates()).isEmpty();
    assertThat(marked.addresses())
        .containsEntry(ContentLocale.RU, "/ru/x?on=2025-06-01")
        .containsEntry(ContentLocale.AZ, "/az/x?on=2025-06-01");
    String first = marked.content().get(0).getElement().getOuterHTML();
    assertThat(first)
        .contains(texts.date(DAY))
        .contains("href=\"/" + locale.tag() + "/x\"")
        .contains("from=2025-06-01&amp;to=2026-11-23");
  }

  @ParameterizedTest
  @EnumSource
  void before_the_first_publication_both_days_are_named(ContentLocale locale) {
    Texts texts = new TextCatalogue().in(locale);
    LocalDate first = LocalDate.of(2026, 11, 1);
    Page marked = new PastMark(texts, new AskedDay(DAY, TODAY, false)).on(page(locale), first);
    assertThat(marked.content().get(0).getElement().getTextRecursively())
        .contains(texts.date(DAY))
        .contains(texts.date(first));
  }

  @ParameterizedTest
  @EnumSource
  void where_the_day_is_none_the_page_of_today_says_what_to_write(ContentLocale locale) {
    Texts texts = new TextCatalogue().in(locale);
    Page refused = new PastMark(texts, new AskedDay(TODAY, TODAY, true)).refused(page(locale));
    assertThat(refused.head().title()).startsWith(texts.get("error.word"));
    assertThat(refused.content().get(0).getElement().getTextRecursively()).contains("2025-06-01");
    assertThat(refused.addresses()).containsEntry(ContentLocale.EN, "/en/x");
  }

  private static Page page(ContentLocale locale) {
    return new Page(
        PageHead.listed("t", "d", "/" + locale.tag() + "/x", Addresses.inEvery(l -> "/x")),
        List.of(),
        "here",
        null,
        false,
        Addresses.inEvery(l -> "/" + l.tag() + "/x"),
        List.of(Tag.of("h1", "Heading")));
  }
}
