package az.migrationportal.content.wording;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FeeTableTest {

  @Test
  void an_unknown_group_has_no_table() {
    assertThat(Tea.texts().feeTable("coffee", ContentLocale.EN, Tea.TODAY)).isEmpty();
  }

  @Test
  void the_caption_tells_the_day_and_names_the_group() {
    String html =
        Tea.of(Tea.fact("card", FactKind.FEE, "trp", 1, Tea.money(10, null)))
            .feeTable("trp", ContentLocale.RU, Tea.TODAY);
    assertThat(html)
        .contains("<strong>Государственная пошлина за карточку разрешения на временное проживание")
        .contains("<time datetime=\"2026-11-01\">1 ноября 2026\u00a0г.</time>")
        .contains("role=\"region\" tabindex=\"0\" aria-label=\"");
  }

  @Nested
  class WithTimesOfDecision {

    private final String html =
        Tea.of(
                fee("a", 1, "adult", 3, 20, 30),
                fee("b", 2, "adult", 3, 15, 40),
                fee("c", 3, "adult", 6, 20, 60),
                fee("d", 4, "minor", 3, 20, 15))
            .feeTable("trp", ContentLocale.EN, Tea.TODAY);

    private static az.migrationportal.content.fact.Fact fee(
        String key, int line, String audience, int months, int days, long amount) {
      return Tea.fee(
          key,
          FactKind.FEE,
          "trp",
          line,
          audience,
          Period.ofMonths(months),
          days,
          Tea.money(amount, null));
    }

    @Test
    void has_a_column_for_each_the_slowest_first() {
      assertThat(html)
          .containsSubsequence(
              "Decided in 20\u00a0working days", "Decided in 15\u00a0working days");
    }

    @Test
    void has_a_row_for_each_term() {
      assertThat(html)
          .contains(
              "3\u00a0months</th><td class=\"num\">30\u00a0AZN</td><td class=\"num\">40\u00a0AZN</td>");
    }

    @Test
    void has_a_dash_where_a_term_is_not_decided_so_fast() {
      assertThat(html)
          .contains("6\u00a0months</th><td class=\"num\">60\u00a0AZN</td><td class=\"num\">–</td>");
    }

    @Test
    void parts_the_audiences() {
      assertThat(html)
          .containsSubsequence(
              "scope=\"rowgroup\" colspan=\"3\"><strong>Adults",
              "scope=\"rowgroup\" colspan=\"3\"><strong>Children under 18");
    }
  }

  @Nested
  class OnADay {

    private final FactText texts =
        Tea.of(
            Tea.fact(
                "new", FactKind.COUNT, "fines", 1, Tea.between(77, LocalDate.of(2027, 1, 1), null)),
            Tea.fact("old", FactKind.COUNT, "fines", 2, Tea.between(55, null, null)));

    @Test
    void a_fee_not_yet_in_force_is_left_out() {
      assertThat(table(LocalDate.of(2026, 12, 31))).contains(">55<").doesNotContain(">77<");
    }

    @Test
    void a_fee_is_shown_from_its_first_day() {
      assertThat(table(LocalDate.of(2027, 1, 1))).contains(">55<").contains(">77<");
    }

    private String table(LocalDate on) {
      return texts.feeTable("fines", ContentLocale.AZ, on);
    }
  }

  @Test
  void a_fee_that_was_not_found_is_being_checked() {
    String html =
        Tea.of(Tea.fact("a", FactKind.FEE, "citizenship", 1, Tea.notFound()))
            .feeTable("citizenship", ContentLocale.AZ, Tea.TODAY);
    assertThat(html).contains("<td class=\"num\">yoxlanılır</td>");
  }

  @Test
  void labels_cannot_break_out_of_the_table() {
    String html =
        Tea.of(Tea.fact("a-b", FactKind.FEE, "<script>", 1, Tea.money(1, null)))
            .feeTable("<script>", ContentLocale.EN, Tea.TODAY);
    assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;");
  }
}
