package az.migrationportal.content.markup;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.Tea;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the check refuses at the door is harmless in a page too, should it ever get in. */
class HarmlessMarkupTest {

  private static final LinkTargets NOWHERE =
      new LinkTargets() {
        @Override
        public Optional<String> item(ItemKey key) {
          return Optional.empty();
        }

        @Override
        public Optional<String> country(String iso2) {
          return Optional.empty();
        }
      };

  private static final MarkupRendering RENDERING =
      new MarkupRendering(Tea.texts(), ContentLocale.EN, Tea.TODAY, NOWHERE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "<script>alert(1)</script> ~ raw-html",
        "a <b onclick=\"x()\">b</b> ~ raw-html",
        "<!-- hidden --> ~ raw-html",
        "<img src=x onerror=alert(1)> ~ raw-html",
        "[a](javascript:alert(1)) ~ bad-link",
        "[a](JavaScript:alert(1)) ~ bad-link",
        "[a](data:text/html;base64,xx) ~ bad-link",
        "[a](vbscript:x) ~ bad-link",
        "[a](//evil.example) ~ bad-link",
        "[a](/en/e-visa) ~ bad-link",
        "[a](#top) ~ bad-link",
        "[a](item:E-Visa) ~ bad-link",
        "[a](country:ge) ~ bad-link",
        "![a](https://a.example/a.png) ~ image",
        "# Title ~ heading-level",
        "#### Deep ~ heading-level",
        "{fact:No Such Form} ~ bad-reference",
        "{fact:tea-time|dat} ~ bad-reference",
        "{facts:tea-time} ~ bad-reference",
        "In a line {fees:tea} here ~ bad-reference",
        "{law:} ~ bad-reference"
      })
  void the_check_refuses(String markdown, String rule) {
    assertThat(MarkupCheck.ofDocument(markdown).problems())
        .extracting(MarkupProblem::rule)
        .contains(rule);
  }

  @Test
  void the_check_refuses_a_notice_of_an_unknown_kind() {
    assertThat(MarkupCheck.ofDocument("> [!TIP]\n> **x** y").problems())
        .containsExactly(new MarkupProblem("unknown-notice", 1, "TIP"));
  }

  @Test
  void the_check_refuses_two_paragraphs_where_one_is_meant() {
    assertThat(MarkupCheck.ofInline("a\n\nb").problems())
        .extracting(MarkupProblem::rule)
        .containsExactly("more-than-one-paragraph");
    assertThat(MarkupCheck.ofInline("- a").problems()).hasSize(1);
    assertThat(MarkupCheck.ofInline("a *b* {fact:tea-time}").problems()).isEmpty();
  }

  @Test
  void the_check_tells_the_line() {
    assertThat(MarkupCheck.ofDocument("## A\n\nb\n\n<i>c</i>").problems())
        .extracting(MarkupProblem::line)
        .containsOnly(5);
  }

  @Test
  void the_check_finds_references_wherever_they_stand() {
    String text =
        "## {fact:a}\n\n- [x {fact:b}](item:c) *{law:d 1}*\n\n| e |\n| --- |\n| {fact:f|gen} |\n\n> {fact:g}";
    assertThat(MarkupCheck.ofDocument(text).references())
        .extracting(Reference::value)
        .containsExactly("a", "c", "b", "d 1", "f", "g");
    assertThat(MarkupCheck.ofPlain("x {fact:a} {law:b 1}").references())
        .extracting(Reference::value)
        .containsExactly("a", "b 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <b onclick=\"x()\">b</b>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:x()\">a</a>",
        "<svg/onload=alert(1)>"
      })
  void raw_html_is_shown_and_not_run(String markdown) {
    assertThat(RENDERING.document(markdown).html())
        .contains("&lt;")
        .doesNotContain("<script", "<b ", "<img", "<svg", "<a ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[words](javascript:alert(1))",
        "[words](JAVASCRIPT:alert(1))",
        "[words](java&#115;cript:alert(1))",
        "[words](data:text/html,x)",
        "[words](//evil.example)",
        "[words](</en/x>)",
        "![words](javascript:alert(1))",
        "![words](https://a.example/a.png)"
      })
  void a_bad_link_or_an_image_keeps_only_its_words(String markdown) {
    assertThat(RENDERING.document(markdown).html().strip()).isEqualTo("<p>words</p>");
  }

  @Test
  void a_title_of_a_link_is_dropped() {
    assertThat(RENDERING.document("[a](https://a.example/ \"x\\\" onclick=y\")").html())
        .doesNotContain("onclick");
  }

  @Test
  void an_address_cannot_break_out_of_its_attribute() {
    assertThat(RENDERING.document("<https://a.example/\"onclick=x>").html())
        .doesNotContain("\"onclick");
  }

  @Test
  void a_table_within_a_list_stays_whole() {
    String html =
        RENDERING.document("- a\n\n  | b | c |\n  | --- | --- |\n  | <i>d</i> | e |\n").html();
    assertThat(html)
        .containsSubsequence("<li>", "<table>", "&lt;i&gt;d&lt;/i&gt;", "</table>", "</li>")
        .doesNotContain("<i>");
  }

  @Test
  void deep_nesting_ends() {
    assertThat(RENDERING.document("> ".repeat(200) + "x").html()).contains("x");
    assertThat(RENDERING.document("*".repeat(5000) + "x").html()).contains("x");
  }
}
