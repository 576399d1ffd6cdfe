package az.migrationportal.content.wording;

import static az.migrationportal.content.locale.ContentLocale.AZ;
import static az.migrationportal.content.locale.ContentLocale.EN;
import static az.migrationportal.content.locale.ContentLocale.RU;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.LegalReference;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FactTextTest {

  private static final LocalDate CHANGE = LocalDate.of(2026, 1, 1);
  private static final FactKey KEY = new FactKey("tea");

  @Nested
  class AValueInForce {

    private final FactText texts =
        Tea.of(
            Tea.fact(
                "tea",
                FactKind.COUNT,
                "",
                0,
                Tea.between(5, LocalDate.of(2020, 1, 1), CHANGE),
                Tea.between(9, CHANGE, LocalDate.of(2028, 1, 1))));

    @Test
    void changes_on_the_first_day_of_the_next() {
      assertThat(text(CHANGE.minusDays(1))).isEqualTo("5");
      assertThat(text(CHANGE)).isEqualTo("9");
    }

    @Test
    void is_being_checked_before_the_first_and_after_the_last() {
      assertThat(text(LocalDate.of(2019, 12, 31))).isEqualTo("being checked");
      assertThat(text(LocalDate.of(2020, 1, 1))).isEqualTo("5");
      assertThat(text(LocalDate.of(2027, 12, 31))).isEqualTo("9");
      assertThat(text(LocalDate.of(2028, 1, 1))).isEqualTo("being checked");
    }

    private String text(LocalDate on) {
      return texts.text(KEY, EN, on, FactForm.PLAIN);
    }
  }

  @Nested
  class ALateCheck {

    private final FactText texts =
        Tea.of(Tea.fact("tea", FactKind.COUNT, "fines", 0, Tea.value(7, null, Confidence.HIGH)));

    @Test
    void is_marked_from_the_day_after_it_was_due() {
      assertThat(texts.html(KEY, EN, Tea.TODAY, FactForm.PLAIN)).doesNotContain("data-due");
      assertThat(texts.html(KEY, EN, Tea.TODAY.plusDays(1), FactForm.PLAIN))
          .contains(" data-due=\"" + Tea.TODAY + "\">7");
    }

    @Test
    void is_told_above_a_table_of_fees() {
      assertThat(texts.feeTable("fines", EN, Tea.TODAY)).doesNotContain("check was due");
      assertThat(texts.feeTable("fines", EN, Tea.TODAY.plusDays(1)))
          .contains("The next check was due by ");
      assertThat(texts.feeTable("fines", AZ, Tea.TODAY.plusDays(1)))
          .contains("tarixinədək aparılmalı idi.");
      assertThat(texts.feeTable("fines", RU, Tea.TODAY.plusDays(1)))
          .contains("нужна была новая проверка.");
    }
  }

  @Nested
  class Doubt {

    private final FactText texts =
        Tea.of(
            Tea.fact("tea", FactKind.COUNT, "", 0, Tea.value(7, null, Confidence.LOW)),
            Tea.fact("coffee", FactKind.COUNT, "", 0, Tea.value(8, null, Confidence.MEDIUM)));

    @Test
    void of_low_confidence_is_said_in_words() {
      assertThat(texts.text(KEY, AZ, Tea.TODAY, FactForm.PLAIN))
          .isEqualTo("7 (əsas götürməzdən əvvəl yoxlayın)");
      assertThat(texts.text(KEY, EN, Tea.TODAY, FactForm.PLAIN))
          .isEqualTo("7 (check before you rely on it)");
      assertThat(texts.text(KEY, RU, Tea.TODAY, FactForm.PLAIN))
          .isEqualTo("7 (проверьте, прежде чем полагаться на это)");
    }

    @Test
    void is_marked_for_the_design_too() {
      assertThat(texts.html(KEY, EN, Tea.TODAY, FactForm.PLAIN))
          .startsWith("<span class=\"fact\" data-fact=\"tea\" data-confidence=\"low\">7")
          .contains("check before you rely on it");
    }

    @Test
    void is_not_said_of_medium_confidence() {
      assertThat(texts.html(new FactKey("coffee"), EN, Tea.TODAY, FactForm.PLAIN))
          .isEqualTo("<span class=\"fact\" data-fact=\"coffee\">8</span>");
    }
  }

  @Nested
  class AnUnknownFact {

    @Test
    void never_breaks_a_page() {
      FactText texts = Tea.of();
      assertThat(texts.text(KEY, RU, Tea.TODAY, FactForm.PLAIN)).isEqualTo("уточняется");
      assertThat(texts.html(KEY, EN, Tea.TODAY, FactForm.PLAIN))
          .isEqualTo(
              "<span class=\"fact\" data-fact=\"tea\" data-confidence=\"not-found\">"
                  + "being checked</span>");
    }
  }

  @Nested
  class AContact {

    @Test
    void is_a_link_and_cannot_break_out_of_it() {
      FactText texts =
          Tea.of(
              Tea.fact(
                  "tea", FactKind.CONTACT, "", 0, Tea.contact("<b>\"919\"", "tel:\"><script>")));
      assertThat(texts.html(KEY, EN, Tea.TODAY, FactForm.PLAIN))
          .isEqualTo(
              "<span class=\"fact\" data-fact=\"tea\"><a href=\"tel:&quot;&gt;&lt;script&gt;\">"
                  + "&lt;b&gt;&quot;919&quot;</a></span>");
    }
  }

  @Nested
  class ALaw {

    private final FactText texts = Tea.of();

    @Test
    void stands_before_its_article_in_each_language() {
      LegalReference article = LegalReference.parse("tea-code 45.1");
      assertThat(texts.label(article, AZ)).isEqualTo("Çay Məcəlləsi, maddə\u00a045.1");
      assertThat(texts.label(article, EN)).isEqualTo("Tea Code, Art.\u00a045.1");
      assertThat(texts.label(article, RU)).isEqualTo("Чайный кодекс, ст.\u00a045.1");
    }

    @Test
    void stands_alone_without_an_article() {
      assertThat(texts.label(LegalReference.parse("tea-code"), EN)).isEqualTo("Tea Code");
    }

    @Test
    void that_nobody_knows_is_its_key() {
      assertThat(texts.label(LegalReference.parse("no-law 1"), EN))
          .isEqualTo("no-law, Art.\u00a01");
      assertThat(texts.address(LegalReference.parse("no-law 1"))).isEmpty();
    }
  }
}
