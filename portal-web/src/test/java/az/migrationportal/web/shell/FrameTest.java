package az.migrationportal.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameTest {

  @ParameterizedTest
  @EnumSource
  void every_page_says_it_is_not_official_and_leads_to_the_same_page_in_three_languages(
      ContentLocale locale) {
    Texts texts = new TextCatalogue().in(locale);
    Page page =
        new Page(
            PageHead.unlisted("t", "d"),
            List.of(),
            "here",
            SystemAddress.FEES,
            false,
            Addresses.inEvery(l -> Addresses.of(l, SystemAddress.FEES)),
            List.of(Tag.of("h1", "Heading")));
    Footer footer = new Footer(texts, key -> "<a href=\"tel:1\">" + key + "</a>");
    String html = new Frame(texts, page).around(footer.of(List.of())).getElement().getOuterHTML();
    assertThat(html)
        .contains(
            "href=\"#main\"",
            "href=\"/az/rusumlar\"",
            "href=\"/en/fees\"",
            "href=\"/ru/poshliny\"",
            "href=\"https://migration.gov.az/\"",
            "contact-sms-call-centre",
            "id=\"main\"",
            "popovertarget=\"menu\"")
        .contains(texts.get("portal.official").replace("&", "&amp;"));
    assertThat(html.split("aria-current=\"true\"", -1)).hasSize(3);
  }
}
