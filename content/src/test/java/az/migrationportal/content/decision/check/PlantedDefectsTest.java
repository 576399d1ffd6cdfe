package az.migrationportal.content.decision.check;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.decision.LibraryDecisions;
import az.migrationportal.content.decision.model.DecisionFile;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.library.BundledFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A small decision without fault, and each fault planted into it once. */
class PlantedDefectsTest {
  private static final String SOUND =
      """
      key: sound
      path: {az: a, en: b, ru: c}
      title: {az: a, en: b, ru: c}
      summary: {az: a, en: b, ru: c}
      audience: [foreigners]
      verifiedOn: 2026-11-01
      facts:
        term: registration-threshold
      questions:
        - key: guest
          kind: choice
          text: {az: a, en: b, ru: c}
          name: {az: a, en: b, ru: c}
          options:
            - key: 'yes'
              label: {az: a, en: b, ru: c}
            - key: 'no'
              label: {az: a, en: b, ru: c}
        - key: days
          kind: number
          min: 1
          max: 400
          text: {az: a, en: b, ru: c}
          name: {az: a, en: b, ru: c}
      reasons:
        so:
          title: {az: a, en: b, ru: c}
          text: {az: a, en: "b {fact:registration-threshold}", ru: c}
      outcomes:
        - key: nothing
          when: guest == 'no' || days <= term
          title: {az: a, en: b, ru: c}
          lead: {az: a, en: b, ru: c}
          because: [so]
        - key: register
          when: guest == 'yes' && days > term
          title: {az: a, en: b, ru: c}
          lead: {az: a, en: b, ru: c}
          because: [so]
          items: [place-of-stay-registration]
      """;
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private final DecisionCheck check =
      new DecisionCheck(
          LibraryDecisions.DATA,
          LegalActs.of(BundledFacts.collection()),
          BundledFacts.items()::contains,
          Set.of()::contains);

  @Test
  void the_sound_one_has_no_finding() {
    assertThat(findings(SOUND)).isEmpty();
  }

  @Test
  void a_dead_end_is_found_with_the_answers_that_lead_there() {
    assertThat(findings(planted("days > term", "days > 20")))
        .containsExactly(
            "dead-end at questions/days [days=16&guest=yes]: no outcome, and nothing left to ask");
  }

  @Test
  void two_outcomes_for_one_situation_are_found() {
    assertThat(findings(planted("days > term", "days >= term")))
        .containsExactly(
            "overlap at outcomes/nothing [days=15&guest=yes]: nothing and register hold together");
  }

  @Test
  void an_overlap_that_is_declared_is_none() {
    assertThat(
            findings(
                planted("days > term", "days >= term")
                    .replace("  - key: register", "  - key: register\n    over: [nothing]")))
        .isEmpty();
  }

  @Test
  void an_outcome_that_nobody_reaches_is_found() {
    assertThat(
            findings(
                planted("days <= term", "days <= 400")
                    .replace("guest == 'yes' && days > term", "guest == 'yes' && days > 400")))
        .containsExactly("unreachable-outcome at outcomes/register: no answers lead here");
  }

  @Test
  void a_question_that_nobody_is_asked_is_found() {
    assertThat(findings(planted("|| days <= term", "").replace("&& days > term", "")))
        .contains("unused-question at questions/days: never asked");
  }

  @Test
  void a_fact_that_has_run_out_is_found_where_a_condition_reads_it() {
    assertThat(findings(planted("term: registration-threshold", "term: registration-deadline-old")))
        .contains("expired-fact at facts/term: registration-deadline-old")
        .anySatisfy(found -> assertThat(found).startsWith("dead-end"));
  }

  @Test
  void a_fact_that_has_run_out_is_found_in_a_text_with_the_way_to_it() {
    assertThat(
            findings(planted("{fact:registration-threshold}", "{fact:registration-deadline-old}")))
        .containsExactly(
            "expired-fact at reasons/so/text/en [days=1&guest=yes]: registration-deadline-old",
            "expired-fact at reasons/so/text/en [days=16&guest=yes]: registration-deadline-old");
  }

  @Test
  void a_text_without_one_of_its_languages_is_found() {
    assertThat(
            findings(
                planted(
                    "name: {az: a, en: b, ru: c}\n    options",
                    "name: {az: a, en: b}\n    options")))
        .containsExactly("missing-locale at questions/guest/name: ru");
  }

  @Test
  void questions_that_wait_for_each_other_are_found() {
    assertThat(
            findings(
                planted("kind: choice", "kind: choice\n    when: days > 1\n    otherwise: 'no'")
                    .replace(
                        "kind: number",
                        "kind: number\n    when: guest == 'yes'\n    otherwise: '1'")))
        .containsExactly("loop at questions/days: days, guest");
  }

  @Test
  void references_that_lead_nowhere_are_found() {
    assertThat(findings(planted("[place-of-stay-registration]", "[no-such-guide]")))
        .containsExactly(
            "unknown-item at outcomes/register/items [days=16&guest=yes]: no-such-guide");
    assertThat(findings(planted("{fact:registration-threshold}", "{fact:no-such-fact}")))
        .hasSize(2)
        .allSatisfy(found -> assertThat(found).startsWith("unknown-fact at reasons/so/text/en"));
    assertThat(findings(planted("{fact:registration-threshold}", "{law:no-such-law 1}")))
        .allSatisfy(found -> assertThat(found).startsWith("unknown-law"));
    assertThat(findings(planted("because: [so]\n    items", "because: [other]\n    items")))
        .containsExactly("unknown-reason at outcomes/register/because: other");
    assertThat(findings(planted("{fact:registration-threshold}", "{answer:nobody}")))
        .allSatisfy(found -> assertThat(found).startsWith("bad-reference"));
  }

  @Test
  void a_condition_that_does_not_fit_its_types_is_found() {
    assertThat(findings(planted("days > term", "days > 'many'")))
        .singleElement()
        .asString()
        .startsWith("bad-condition at outcomes/register/when: line 1, column");
    assertThat(findings(planted("days > term", "dais > term")))
        .singleElement()
        .asString()
        .contains("dais");
    assertThat(findings(planted("days > term", "days + 1 > term")))
        .containsExactly("bad-condition at outcomes/register/when: outside the profile: _+_");
  }

  @Test
  void an_answer_without_a_reason_is_found() {
    assertThat(findings(planted("  so:\n", "  so:\n    when: guest == 'yes'\n")))
        .containsExactly("no-reason at outcomes/nothing [guest=no]: no reason applies");
  }

  private static String planted(String sound, String fault) {
    assertThat(SOUND).contains(sound);
    return SOUND.replace(sound, fault);
  }

  private List<String> findings(String file) {
    return check.findings(DecisionFile.read("planted", file), DAY).stream()
        .map(Finding::toString)
        .toList();
  }
}
