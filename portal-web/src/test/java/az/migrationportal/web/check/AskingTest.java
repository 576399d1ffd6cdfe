package az.migrationportal.web.check;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.decision.DecisionData;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.shell.PageRequest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private final Decisions decisions =
      Decisions.of(
          Map.of(
              "stay",
              """
              key: stay
              path: {az: muddet, en: stay, ru: srok}
              title: {az: a, en: b, ru: c}
              summary: {az: a, en: b, ru: c}
              audience: [foreigners]
              verifiedOn: 2026-11-01
              questions:
                - key: days
                  kind: number
                  min: 1
                  max: 90
                  text: {az: a, en: b, ru: c}
                  name: {az: a, en: b, ru: c}
                - key: papers
                  kind: choices
                  text: {az: a, en: b, ru: c}
                  name: {az: a, en: b, ru: c}
                  options:
                    - {key: visa, label: {az: a, en: b, ru: c}}
                    - {key: card, label: {az: a, en: b, ru: c}}
                - key: host
                  kind: choice
                  assumed: 'no'
                  text: {az: a, en: b, ru: c}
                  name: {az: a, en: b, ru: c}
                  options:
                    - {key: 'yes', label: {az: a, en: b, ru: c}}
                    - {key: 'no', label: {az: a, en: b, ru: c}}
              reasons:
                so: {title: {az: a, en: b, ru: c}, text: {az: a, en: b, ru: c}}
              outcomes:
                - key: short
                  when: days < 15
                  title: {az: a, en: b, ru: c}
                  lead: {az: a, en: b, ru: c}
                  because: [so]
                - key: register
                  when: days >= 15 && 'visa' in papers && host == 'no'
                  title: {az: a, en: b, ru: c}
                  lead: {az: a, en: b, ru: c}
                  because: [so]
                - key: ask
                  when: days >= 15 && (!('visa' in papers) || host == 'yes')
                  title: {az: a, en: b, ru: c}
                  lead: {az: a, en: b, ru: c}
                  because: [so]
              """),
          DecisionData.NONE);
  private final Decision decision = decisions.find("stay").orElseThrow();

  @Test
  void the_first_question_comes_without_any_answer() {
    assertThat(wanted(Map.of())).isEqualTo("days");
  }

  @Test
  void an_answer_leads_to_the_next_question_or_to_the_outcome() {
    assertThat(wanted(Map.of("days", "20"))).isEqualTo("papers");
    Asking done = asking(Map.of("days", "3"));
    assertThat(done.wanted()).isNull();
    assertThat(done.evaluation().complete()).isTrue();
  }

  @Test
  void a_question_that_may_stay_open_is_asked_until_it_is_skipped() {
    Map<String, String> answers = Map.of("days", "20", "papers", "visa");
    assertThat(wanted(answers)).isEqualTo("host");
    Asking skipped = asking(Map.of("days", "20", "papers", "visa", "skip", "yes"));
    assertThat(skipped.wanted()).isNull();
    assertThat(skipped.answers()).hasSize(2);
    assertThat(skipped.more()).containsEntry("skip", "yes");
  }

  @Test
  void a_bad_answer_leads_back_to_its_question_and_keeps_the_others() {
    Asking asking = asking(Map.of("days", "400", "papers", "visa"));
    assertThat(asking.wanted()).isNotNull().extracting("key").isEqualTo("days");
    assertThat(asking.bad()).isNotNull().extracting("given").isEqualTo("400");
    assertThat(wanted(Map.of("days", ""))).isEqualTo("days");
    assertThat(asking(Map.of("days", "")).bad()).isNotNull();
  }

  @Test
  void an_answered_question_can_be_asked_for_again() {
    assertThat(wanted(Map.of("days", "20", "papers", "visa", "change", "days"))).isEqualTo("days");
    assertThat(wanted(Map.of("days", "20", "change", "colour"))).isEqualTo("papers");
  }

  @Test
  void ticked_boxes_become_one_answer_in_the_address() {
    PageRequest request =
        request(
            Map.of("days", "20", "boxes", "papers", "papers.visa", "yes", "papers.card", "yes"));
    assertThat(Asking.ticked(decision, request)).isPresent();
    Asking asking = Asking.of(decisions, decision, request);
    assertThat(CheckAddresses.of(ContentLocale.RU, decision, asking.answers(), asking.more()))
        .isEqualTo("/ru/proverka/srok?days=20&papers=visa,card");
    Asking none = asking(Map.of("days", "20", "boxes", "papers"));
    assertThat(CheckAddresses.of(ContentLocale.EN, decision, none.answers(), none.more()))
        .isEqualTo("/en/check/stay?days=20&papers=none");
  }

  @Test
  void another_day_stays_in_the_address_and_nonsense_does_not() {
    assertThat(asking(Map.of("on", "2027-03-01")).more()).containsEntry("on", "2027-03-01");
    assertThat(asking(Map.of("on", "soon")).more()).isEmpty();
    assertThat(asking(Map.of("on", "2026-12-01")).more()).isEmpty();
    assertThat(asking(Map.of("on", "9999-01-01")).evaluation().on()).isEqualTo(TODAY);
  }

  @Test
  void only_parameters_of_the_decision_are_read() {
    assertThat(Asking.parameters(decision))
        .containsExactly(
            "alert",
            "boxes",
            "change",
            "days",
            "host",
            "on",
            "papers",
            "papers.card",
            "papers.visa",
            "skip");
  }

  private String wanted(Map<String, String> parameters) {
    var wanted = asking(parameters).wanted();
    return wanted == null ? "" : wanted.key();
  }

  private Asking asking(Map<String, String> parameters) {
    return Asking.of(decisions, decision, request(parameters));
  }

  private static PageRequest request(Map<String, String> parameters) {
    return new PageRequest(ContentLocale.EN, "check/stay", parameters, TODAY);
  }
}
