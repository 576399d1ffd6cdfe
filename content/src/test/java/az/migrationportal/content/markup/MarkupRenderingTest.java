package az.migrationportal.content.markup;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.locale.MachineLocale;
import az.migrationportal.content.wording.Tea;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The forms of docs/howto/library.md. */
class MarkupRenderingTest {

  private static final LinkTargets LINKS =
      new LinkTargets() {
        @Override
        public Optional<String> item(ItemKey key) {
          return key.value().equals("draft") ? Optional.empty() : Optional.of("/en/" + key);
        }

        @Override
        public Optional<String> country(String iso2) {
          return iso2.equals("GE") ? Optional.of("/en/countries/georgia") : Optional.empty();
        }
      };

  private static MarkupRendering rendering(ContentLocale locale) {
    return new MarkupRendering(Tea.texts(), locale, Tea.TODAY, LINKS);
  }

  private static RenderedMarkup render(String markdown) {
    return rendering(ContentLocale.EN).document(markdown);
  }

  private static String html(String markdown) {
    return render(markdown).html().strip();
  }

  @Nested
  class AFactAtTheEndOfASentence {

    @Test
    void has_one_full_stop_where_it_ends_with_an_abbreviation() {
      String text = "С {fact:tea-opening}. Потом чай.";
      assertThat(rendering(ContentLocale.RU).plain(text))
          .isEqualTo("С 1 января 2025\u00a0г. Потом чай.");
      RenderedMarkup document = rendering(ContentLocale.RU).document(text);
      assertThat(document.text().strip()).isEqualTo("С 1 января 2025\u00a0г. Потом чай.");
      assertThat(document.html()).contains("г.</span> Потом");
      assertThat(rendering(ContentLocale.RU).inline(text)).contains("г.</span> Потом");
    }

    @Test
    void keeps_its_full_stop_in_other_languages() {
      assertThat(rendering(ContentLocale.EN).plain("From {fact:tea-opening}. Then tea."))
          .isEqualTo("From 1 January 2025. Then tea.");
      assertThat(rendering(ContentLocale.EN).inline("From {fact:tea-opening}. Then tea."))
          .contains("2025</span>. Then");
    }
  }

  @Nested
  class AFormerFact {

    @Test
    void is_the_last_value_that_has_ended() {
      assertThat(rendering(ContentLocale.EN).plain("{fact:tea-sugar|former} lumps"))
          .isEqualTo("2 lumps");
    }

    @Test
    void that_never_ended_reads_as_being_checked() {
      assertThat(rendering(ContentLocale.EN).plain("{fact:tea-time|former}"))
          .isEqualTo("being checked");
    }
  }

  @Nested
  class Headings {

    @Test
    void have_ids_of_latin_words_in_every_language() {
      MachineLocale.inEach(
          () ->
              assertThat(render("## İş icazəsi\n\n## Как Искать\n\n## Visa I").headings())
                  .extracting(RenderedMarkup.Anchor::id)
                  .containsExactly("is-icazesi", "kak-iskat", "visa-i"));
    }

    @Test
    void of_the_same_words_are_told_apart() {
      assertThat(render("## Tea\n\n## Tea\n\n## Tea").headings())
          .extracting(RenderedMarkup.Anchor::id)
          .containsExactly("tea", "tea-2", "tea-3");
    }

    @Test
    void keep_their_id_when_a_fact_changes() {
      assertThat(render("## Within {fact:tea-time}").headings())
          .containsExactly(new RenderedMarkup.Anchor("within", "Within 15\u00a0days", 2));
    }
  }

  @Nested
  class ARoute {

    private static final String ROUTE =
        "1. ### Boil\n\n   Boil it.\n\n2. ### Drink\n\n   Drink it.";

    @Test
    void is_a_list_whose_last_stop_is_the_destination() {
      assertThat(html(ROUTE))
          .containsSubsequence(
              "<ol class=\"route\" role=\"list\">",
              "<li>",
              "<h3 id=\"boil\">Boil</h3>",
              "<p>Boil it.</p>",
              "<li class=\"end\">",
              "<h3 id=\"drink\">Drink</h3>");
    }

    @Test
    void is_left_out_of_the_contents() {
      assertThat(render("## How\n\n" + ROUTE).headings())
          .extracting(RenderedMarkup.Anchor::text)
          .containsExactly("How");
    }

    @Test
    void is_no_list_without_headings() {
      assertThat(html("1. Boil\n2. Drink")).startsWith("<ol><li>Boil</li>").doesNotContain("route");
    }

    @Test
    void starts_at_its_number() {
      assertThat(html("3. Boil\n4. Drink")).startsWith("<ol start=\"3\">");
    }
  }

  @Nested
  class AChecklist {

    @Test
    void has_boxes_and_hints() {
      assertThat(html("- [ ] Pot\n\n  Clean.\n- [ ] Tea"))
          .containsSubsequence(
              "<ul class=\"checks\" role=\"list\">",
              "<label><input type=\"checkbox\"><span>Pot<span class=\"hint\"><br>Clean.</span>",
              "</span></label>",
              "<label><input type=\"checkbox\"><span>Tea</span></label>");
    }

    @Test
    void is_an_ordinary_list_where_one_item_has_no_box() {
      assertThat(html("- [ ] Pot\n- Tea")).startsWith("<ul><li>").doesNotContain("checks");
    }
  }

  @Nested
  class ANotice {

    @Test
    void has_its_kind_and_its_first_words_in_bold() {
      assertThat(html("> [!WARNING]\n> **Hot.** Do not touch."))
          .startsWith("<div class=\"note\" data-k=\"warn\"><svg")
          .contains("aria-hidden=\"true\"")
          .contains("<p><strong>Hot.</strong> Do not touch.</p>")
          .doesNotContain("[!WARNING]");
      assertThat(html("> [!NOTE]\n> **N.** x")).contains("data-k=\"note\"");
      assertThat(html("> [!IMPORTANT]\n> **I.** x")).contains("data-k=\"important\"");
    }

    @Test
    void is_a_quotation_without_a_mark() {
      assertThat(html("> Tea is hot.")).startsWith("<blockquote>").contains("<p>Tea is hot.</p>");
    }

    @Test
    void is_without_its_mark_in_plain_text() {
      assertThat(render("> [!NOTE]\n> **Hot.** Wait.").text()).isEqualTo("Hot. Wait.");
    }
  }

  @Nested
  class ATable {

    private static final String TABLE =
        "| Tea | Price |\n| --- | ---: |\n| green | {fact:tea-cup} |";

    @Test
    void scrolls_in_a_region_named_by_its_heading() {
      assertThat(html("## Prices\n\n" + TABLE))
          .contains(
              "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"prices\">");
    }

    @Test
    void has_heads_of_rows_and_columns() {
      assertThat(html(TABLE))
          .contains("<th scope=\"col\">Tea</th><th scope=\"col\" class=\"num\">Price</th>")
          .contains("<th scope=\"row\">green</th><td class=\"num\"><span class=\"fact\"");
    }

    @Test
    void takes_the_bold_paragraph_before_it_as_caption() {
      assertThat(html("**Prices & more**\n\n" + TABLE))
          .contains("aria-label=\"Prices &amp; more\"")
          .contains("<caption><strong>Prices &amp; more</strong></caption>")
          .doesNotContain("<p>");
    }

    @Test
    void may_hold_a_fact_with_a_form() {
      assertThat(
              rendering(ContentLocale.RU)
                  .document("| a | b |\n| --- | --- |\n| до {fact:tea-time|gen} | c |")
                  .text())
          .contains("до 15\u00a0дней c");
    }
  }

  @Nested
  class Links {

    @Test
    void lead_to_items_and_countries_in_the_readers_language() {
      assertThat(html("[tea](item:green-tea), [Georgia](country:GE)"))
          .isEqualTo(
              "<p><a href=\"/en/green-tea\">tea</a>, <a href=\"/en/countries/georgia\">Georgia</a></p>");
    }

    @Test
    void keep_only_their_words_where_there_is_no_page() {
      assertThat(html("[tea](item:draft) and [x](country:XX)")).isEqualTo("<p>tea and x</p>");
    }

    @Test
    void elsewhere_stay_as_written() {
      assertThat(html("[a](https://a.example/?b=1&c=2)"))
          .isEqualTo("<p><a href=\"https://a.example/?b=1&amp;c=2\">a</a></p>");
    }
  }

  @Nested
  class Directives {

    @Test
    void become_words() {
      assertThat(render("In {fact:tea-time}, {law:tea-code 1}.").text())
          .isEqualTo("In 15\u00a0days, Tea Code, Art.\u00a01.");
      assertThat(html("{fact:tea-phone}"))
          .isEqualTo(
              "<p><span class=\"fact\" data-fact=\"tea-phone\"><a href=\"tel:012919\">(012) 919</a></span></p>");
      assertThat(html("{law:tea-code 1}"))
          .contains("<a class=\"law\" href=\"https://tea.example/code?a=1&amp;b=2\">Tea Code");
    }

    @Test
    void of_fees_alone_in_a_paragraph_become_a_table() {
      assertThat(html("{fees:tea}")).startsWith("<div class=\"scroll\"").contains("1,400\u00a0AZN");
    }

    @Test
    void are_read_in_texts_without_markup_too() {
      assertThat(rendering(ContentLocale.AZ).plain("Müddət: {fact:tea-time}, $1 {x:y}"))
          .isEqualTo("Müddət: 15\u00a0gün, $1 {x:y}");
    }

    @Test
    void that_nobody_knows_stay_as_they_were_typed() {
      assertThat(html("{tea:x} {fact:Ü} {fact:tea-time|dat}"))
          .isEqualTo("<p>{tea:x} {fact:Ü} {fact:tea-time|dat}</p>");
    }

    @Test
    void in_code_are_only_shown() {
      assertThat(html("`{fact:tea-time}`")).isEqualTo("<p><code>{fact:tea-time}</code></p>");
    }
  }

  @Test
  void one_paragraph_can_be_had_without_its_element() {
    assertThat(rendering(ContentLocale.EN).inline("**Hot** tea"))
        .isEqualTo("<strong>Hot</strong> tea");
  }
}
