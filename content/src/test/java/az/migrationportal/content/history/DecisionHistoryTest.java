package az.migrationportal.content.history;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.LibraryDecisions;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.library.BundledFacts;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.resource.BundledFiles;
import az.migrationportal.content.wording.FactText;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionHistoryTest {
  private static final LocalDate LAST = LocalDate.of(2027, 2, 14);
  private static final Decisions DECISIONS =
      Decisions.of(BundledFiles.below("library/decisions"), LibraryDecisions.DATA);
  private static final Decision VISA = DECISIONS.find("do-i-need-a-visa").orElseThrow();

  @ParameterizedTest
  @EnumSource
  void the_end_of_the_gulf_rule_changes_the_outcome(ContentLocale locale) {
    OutcomeDifference difference = between("SA", LAST, LAST.plusDays(1), locale);
    assertThat(difference.complete()).isTrue();
    assertThat(difference.before()).isNotEqualTo(difference.after());
    assertThat(difference.changes()).isNotEmpty();
  }

  @Test
  void days_under_one_rule_come_to_the_same() {
    OutcomeDifference difference = between("SA", LAST.minusDays(1), LAST, ContentLocale.EN);
    assertThat(difference.before()).isEqualTo(difference.after());
    assertThat(difference.changes()).isEmpty();
  }

  @Test
  void the_order_of_the_days_does_not_matter() {
    assertThat(between("SA", LAST.plusDays(1), LAST, ContentLocale.EN))
        .isEqualTo(between("SA", LAST, LAST.plusDays(1), ContentLocale.EN));
  }

  @Test
  void where_more_has_to_be_known_there_is_nothing_to_compare() {
    OutcomeDifference difference =
        history()
            .between(
                VISA,
                DECISIONS.read(VISA, Map.of()).answers(),
                LAST,
                LAST.plusDays(1),
                ContentLocale.EN);
    assertThat(difference.complete()).isFalse();
    assertThat(difference.changes()).isEmpty();
  }

  private static OutcomeDifference between(
      String nationality, LocalDate one, LocalDate other, ContentLocale locale) {
    Map<String, String> typed =
        Map.of(
            "nationality", nationality,
            "passport", "ordinary",
            "purpose", "tourism",
            "days", "20");
    return history().between(VISA, DECISIONS.read(VISA, typed).answers(), one, other, locale);
  }

  private static DecisionHistory history() {
    Facts facts = Facts.of(BundledFacts.collection());
    Countries countries = Countries.of(BundledFacts.collection());
    FactText text = new FactText(facts, LegalActs.of(BundledFacts.collection()));
    return new DecisionHistory(DECISIONS, countries, text);
  }
}
