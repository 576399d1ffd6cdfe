package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.casework.OpenRegistration;
import az.migrationportal.registration.casework.SearchRegistrants;
import az.migrationportal.registration.crisis.CrisisMessages;
import az.migrationportal.registration.crisis.UnknownCrisisMessage;
import az.migrationportal.registration.desk.FormKind;
import az.migrationportal.registration.desk.KeptForms;
import az.migrationportal.registration.duplicate.MergeRegistrations;
import az.migrationportal.registration.duplicate.OpenDuplicate;
import az.migrationportal.registration.forgetting.EraseRegistration;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.recipient.AnswerCrisisMessage;
import az.migrationportal.registration.recipient.CrisisAnswer;
import az.migrationportal.registration.recipient.CrisisSweep;
import az.migrationportal.registration.recipient.HelpEntries;
import az.migrationportal.registration.recipient.MyMessages;
import az.migrationportal.registration.recipient.OpenMessages;
import az.migrationportal.registration.recipient.Outcome;
import az.migrationportal.registration.recipient.Outcomes;
import az.migrationportal.registration.recipient.ReceivedMessage;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people answer to a message in an emergency, who sees it, and when it is gone. */
@ExtendWith(ArquillianExtension.class)
class CrisisAnswersIT {
  private static final HelpEntries WORDS =
      new HelpEntries("Gizlinyer, 3-cü mərtəbə\n🧿", "+1 202 555 Gizlinzəng");

  @Inject private MissionPeople people;
  @Inject private CrisisPeople crisis;
  @Inject private RegistersFor registers;
  @Inject private AnswerCrisisMessage answer;
  @Inject private OpenMessages open;
  @Inject private MyMessages received;
  @Inject private Outcomes outcomes;
  @Inject private CrisisMessages messages;
  @Inject private CrisisSweep sweep;
  @Inject private MyRecords records;
  @Inject private EraseRegistration erase;
  @Inject private KeptForms forms;
  @Inject private SearchRegistrants search;
  @Inject private OpenRegistration openRegistration;
  @Inject private OpenDuplicate openDuplicate;
  @Inject private MergeRegistrations merge;
  @Inject private RegistrationDatabase database;

  @Deployment
  static WebArchive registration() {
    return RegistrationWar.create();
  }

  @BeforeEach
  void arrive() {
    people.arrive();
  }

  @Test
  void looking_at_the_link_answers_nothing_and_the_newest_answer_counts() {
    SecretToken owner = registered("answers@example.org");
    String number = crisis.sent("answers");
    SecretToken link = CrisisPeople.link("answers@example.org", "answers");
    Outcome before = outcomes.find(chief(), number);
    assertThat(open.find(link, false).orElseThrow().answer()).isNull();
    assertThat(open.find(link, true).orElseThrow().typed()).isEqualTo(HelpEntries.NONE);
    assertThat(outcomes.find(chief(), number)).isEqualTo(before);

    answer.execute(link, "safe", WORDS);
    assertThat(mine(owner, number).answer()).isEqualTo(CrisisAnswer.SAFE);
    assertThat(mine(owner, number).help()).isEqualTo(HelpEntries.NONE);
    answer.execute(link, "help", WORDS);
    answer.execute(link, "help", WORDS);
    assertThat(mine(owner, number).answer()).isEqualTo(CrisisAnswer.HELP);
    assertThat(mine(owner, number).help()).isEqualTo(WORDS);
    Outcome after = outcomes.find(chief(), number);
    assertThat(after.help()).isEqualTo(before.help() + 1);
    assertThat(after.silent()).isEqualTo(before.silent() - 1);
    assertThat(after.inNeed()).extracting(Outcome.InNeed::number).contains(own(owner));
    assertThat(found("Gizlin")).isZero();

    answer.execute(link, "safe", HelpEntries.NONE);
    assertThat(mine(owner, number).help()).isEqualTo(HelpEntries.NONE);
    assertThat(outcomes.find(chief(), number).safe()).isEqualTo(before.safe() + 1);
  }

  @Test
  void what_cannot_be_taken_is_kept_as_typed_and_changes_no_answer() {
    SecretToken owner = registered("mistyped-help@example.org");
    String number = crisis.sent("mistyped-help");
    SecretToken link = CrisisPeople.link("mistyped-help@example.org", "mistyped-help");
    HelpEntries long500 = new HelpEntries("ə".repeat(501), "\u0000");
    assertThatThrownBy(() -> answer.execute(link, "help", long500))
        .isInstanceOfSatisfying(
            InvalidEntries.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(fault -> fault.rule())
                    .containsExactly("safe-words-too-long", "safe-phone-characters"));
    assertThatThrownBy(() -> answer.execute(link, "maybe", WORDS))
        .isInstanceOf(InvalidEntries.class);
    assertThat(mine(owner, number).answer()).isNull();
    assertThat(open.find(link, true).orElseThrow().typed()).isEqualTo(long500);
    assertThat(open.find(link, false).orElseThrow().typed()).isEqualTo(HelpEntries.NONE);
    answer.execute(link, "help", HelpEntries.NONE);
    assertThat(open.find(link, true).orElseThrow().typed()).isEqualTo(HelpEntries.NONE);
    assertThat(mine(owner, number).answer()).isEqualTo(CrisisAnswer.HELP);
    assertThatThrownBy(() -> answer.execute(SecretToken.random(), "safe", HelpEntries.NONE))
        .isInstanceOf(UnknownRegistration.class);
    assertThat(open.find(SecretToken.random(), false)).isEmpty();
  }

  @Test
  void what_somebody_in_need_wrote_is_seen_within_a_look_that_they_read_of() {
    SecretToken owner = registered("in-need@example.org");
    String number = crisis.sent("in-need");
    answer.execute(CrisisPeople.link("in-need@example.org", "in-need"), "help", WORDS);
    assertThatThrownBy(() -> received.find(chief(), own(owner)))
        .isInstanceOf(UnknownRegistration.class);
    look(own(owner));
    assertThat(received.find(chief(), own(owner)))
        .filteredOn(message -> message.number().equals(number))
        .extracting(ReceivedMessage::help)
        .containsExactly(WORDS);
    assertThat(records.find(owner).orElseThrow().accesses())
        .extracting(access -> access.what() + " " + access.kind())
        .containsExactly("record crisis", "search crisis");
    assertThatThrownBy(() -> received.find(people.named("ankara-consul"), own(owner)))
        .isInstanceOf(UnknownRegistration.class);
  }

  @Test
  void with_the_registration_all_of_it_is_gone() {
    SecretToken owner = registered("crisis-erased@example.org");
    String number = crisis.sent("crisis-erased");
    SecretToken link = CrisisPeople.link("crisis-erased@example.org", "crisis-erased");
    answer.execute(link, "help", WORDS);
    int all = outcomes.find(chief(), number).all();
    String own = own(owner);
    erase.execute(owner);
    assertThat(open.find(link, false)).isEmpty();
    assertThatThrownBy(() -> answer.execute(link, "safe", HelpEntries.NONE))
        .isInstanceOf(UnknownRegistration.class);
    Outcome after = outcomes.find(chief(), number);
    assertThat(after.all()).isEqualTo(all - 1);
    assertThat(after.inNeed()).extracting(Outcome.InNeed::number).doesNotContain(own);
    assertThat(received.find(owner)).isEmpty();
  }

  @Test
  void a_message_is_erased_with_its_answers_when_its_term_is_over_and_a_draft_after_a_month() {
    SecretToken owner = registered("crisis-old-message@example.org");
    String sent = crisis.sent("old-message");
    String draft = crisis.written("old-draft");
    sweep.sweep();
    assertThat(received.find(owner)).isNotEmpty();
    database.update("update crisis_message set sent_at = '2024-11-20' where number = ?", sent);
    database.update("update crisis_message set saved_at = '2026-10-20' where number = ?", draft);
    sweep.sweep();
    for (String number : List.of(sent, draft)) {
      assertThatThrownBy(() -> messages.find(chief(), number))
          .isInstanceOf(UnknownCrisisMessage.class);
    }
    assertThat(received.find(owner)).extracting(ReceivedMessage::number).doesNotContain(sent);
  }

  @Test
  void two_that_become_one_keep_what_either_was_sent_and_answered_last() {
    SecretToken first = registered("crisis-pair-1@example.org");
    String before = crisis.sent("pair-before");
    SecretToken second = registered("crisis-pair-2@example.org");
    String both = crisis.sent("pair-both");
    answer.execute(CrisisPeople.link("crisis-pair-1@example.org", "pair-before"), "help", WORDS);
    answer.execute(CrisisPeople.link("crisis-pair-1@example.org", "pair-both"), "help", WORDS);
    String goes = own(first);
    String stays = own(second);
    look(stays);
    openDuplicate.execute(chief(), stays, goes);
    merge.execute(chief(), stays, goes);
    assertThat(mine(second, before).help()).isEqualTo(WORDS);
    assertThat(mine(second, both).answer()).isEqualTo(CrisisAnswer.HELP);
    assertThat(mine(second, both).help()).isEqualTo(WORDS);
    // The letter that came before they were one still answers.
    answer.execute(
        CrisisPeople.link("crisis-pair-1@example.org", "pair-before"), "safe", HelpEntries.NONE);
    assertThat(mine(second, before).answer()).isEqualTo(CrisisAnswer.SAFE);
  }

  private SecretToken registered(String address) {
    return registers.registered(address, ReaderLocale.EN, "US", true);
  }

  private void look(String number) {
    SecretToken form =
        forms.keep(
            chief(),
            FormKind.SEARCH,
            Map.of("reason", "crisis", "words", "Kömək istəyib", "exact", number));
    search.execute(chief(), form);
    openRegistration.execute(chief(), form, number);
  }

  private ReceivedMessage mine(SecretToken owner, String number) {
    return received.find(owner).stream()
        .filter(message -> message.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private String own(SecretToken owner) {
    return records.find(owner).orElseThrow().number();
  }

  private long found(String word) {
    return database
        .query(
            "select count(*) n from crisis_recipient where help like ? or typed like ?",
            row -> row.number("n"),
            "%" + word + "%",
            "%" + word + "%")
        .get(0);
  }

  private Officer chief() {
    return people.named("washington-chief");
  }
}
