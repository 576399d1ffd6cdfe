package az.migrationportal.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.search.answer.FactAnswer;
import az.migrationportal.search.document.KnownFact;
import az.migrationportal.web.i18n.TextCatalogue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShortAnswerTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-01");
  private static final FactText WORDS =
      new FactText(Facts.of(FactCollection.empty()), LegalActs.of(FactCollection.empty()));

  @Test
  void one_fact_is_a_sentence_with_its_law_its_days_and_where_more_is() {
    KnownFact fee = fact("", "paid by the employer", "1,000 AZN", LocalDate.parse("2019-11-16"));
    assertThat(html(List.of(fee)))
        .contains("<strong>Work permit: 1,000 AZN.</strong> Paid by the employer.")
        .contains("Law on State Duty. In force since 16")
        .contains("November 2019. Checked on 1")
        .contains("href=\"/en/fees#fees-work-permit\"")
        .contains("aria-label=\"Short answer\"");
  }

  @Test
  void several_lines_are_a_list_and_what_holds_for_all_is_said_once() {
    String html =
        html(
            List.of(
                fact("1 year", "paid by the employer", "1,000 AZN", null),
                fact("6 months", "paid by the employer", "600 AZN", null)));
    assertThat(html)
        .contains("<li><strong>1,000 AZN</strong> 1 year.</li>")
        .contains("<li><strong>600 AZN</strong> 6 months.</li>")
        .containsOnlyOnce("Paid by the employer")
        .doesNotContain("In force since");
  }

  @Test
  void nothing_in_a_fact_becomes_markup() {
    assertThat(html(List.of(fact("<b>", "", "<i>1</i>", null)))).doesNotContain("<b>", "<i>");
  }

  private static String html(List<KnownFact> facts) {
    FactAnswer answer =
        new FactAnswer(KnownFact.FEE, "en", "Work permit", "fees#fees-work-permit", facts);
    return new ShortAnswer(new TextCatalogue().in(ContentLocale.EN), WORDS)
        .of(answer)
        .getElement()
        .getOuterHTML()
        .replaceAll("\\s+", " ");
  }

  private static KnownFact fact(
      String detail, String condition, String value, @Nullable LocalDate from) {
    return new KnownFact(
        "fee-x",
        KnownFact.FEE,
        "en",
        "Work permit",
        detail,
        condition,
        value,
        1L,
        null,
        "AZN",
        "everyone",
        null,
        null,
        from,
        List.of("Law on State Duty"),
        List.of(),
        DAY,
        "fees#fees-work-permit",
        null,
        List.of());
  }
}
