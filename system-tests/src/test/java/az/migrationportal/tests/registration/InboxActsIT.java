package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.enquiry.AddWords;
import az.migrationportal.registration.enquiry.Enquiries;
import az.migrationportal.registration.enquiry.JudgeAnswer;
import az.migrationportal.registration.enquiry.Receipt;
import az.migrationportal.registration.enquiry.UnknownEnquiry;
import az.migrationportal.registration.inbox.AnswerEnquiry;
import az.migrationportal.registration.inbox.AssignEnquiry;
import az.migrationportal.registration.inbox.Case;
import az.migrationportal.registration.inbox.CloseEnquiry;
import az.migrationportal.registration.inbox.DueColour;
import az.migrationportal.registration.inbox.EnquiryTaken;
import az.migrationportal.registration.inbox.Inbox;
import az.migrationportal.registration.inbox.InboxEntry;
import az.migrationportal.registration.inbox.InboxView;
import az.migrationportal.registration.inbox.KeepAnswer;
import az.migrationportal.registration.inbox.NoConsent;
import az.migrationportal.registration.inbox.NoteInternally;
import az.migrationportal.registration.inbox.OpenCase;
import az.migrationportal.registration.inbox.ReleaseAnswer;
import az.migrationportal.registration.inbox.StaleEnquiry;
import az.migrationportal.registration.inbox.TakeEnquiry;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerNotAllowed;
import az.migrationportal.registration.officer.UnknownOfficer;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryState;
import az.migrationportal.registration.thread.Word;
import az.migrationportal.registration.thread.WordKind;
import az.migrationportal.registration.trail.TrailEntries;
import az.migrationportal.registration.trail.TrailEntry;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InboxActsIT {
  private static final String TRIGGER =
      "create trigger officer_trail_keeps_rows before update on officer_trail for each row"
          + " signal sqlstate '45000' set message_text = 'the trail of officers is append-only'";

  @Inject private MissionPeople people;
  @Inject private AddWords addWords;
  @Inject private JudgeAnswer judge;
  @Inject private Enquiries enquiries;
  @Inject private Inbox inbox;
  @Inject private OpenCase openCase;
  @Inject private TakeEnquiry take;
  @Inject private AssignEnquiry assign;
  @Inject private NoteInternally note;
  @Inject private AnswerEnquiry answer;
  @Inject private KeepAnswer keepAnswer;
  @Inject private CloseEnquiry close;
  @Inject private ReleaseAnswer release;
  @Inject private TrailEntries trail;
  @Inject private MailWorker mails;
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
  void every_officer_does_what_their_role_and_mission_allow_and_nothing_else() {
    Map<String, Class<?>> unknown = Map.of("ankara", UnknownEnquiry.class);
    Map<String, Class<?>> idle =
        Map.of("consul", OfficerNotAllowed.class, "officer-admin", OfficerNotAllowed.class);
    table("open", unknown, idle, Map.of(), (officer, number) -> openCase.execute(officer, number));
    table(
        "take",
        unknown,
        idle,
        Map.of("berlin-chief", OfficerNotAllowed.class),
        (officer, number) -> take.execute(officer, number));
    table(
        "assign",
        Map.of("ankara", OfficerNotAllowed.class),
        idle,
        Map.of("berlin", OfficerNotAllowed.class, "baku", OfficerNotAllowed.class),
        (officer, number) -> assign.execute(officer, number, "munich"));
    table("note", unknown, idle, Map.of(), (officer, number) -> note.execute(officer, number, "N"));
    table(
        "answer",
        unknown,
        idle,
        Map.of("berlin-chief", OfficerNotAllowed.class),
        (officer, number) -> answer.execute(officer, number, 1, "A"));
    table(
        "keep answer",
        unknown,
        idle,
        Map.of(),
        (officer, number) -> keepAnswer.execute(officer, number, "A"));
    table("close", unknown, idle, Map.of(), (officer, number) -> close.execute(officer, number, 1));
  }

  @Test
  void another_mission_s_enquiry_is_as_one_that_never_was() {
    Receipt here = people.asked("DE", "Here", "");
    Officer ankara = people.named("ankara");
    assertThat(refusal(() -> openCase.execute(ankara, here.number())))
        .isEqualTo(refusal(() -> openCase.execute(ankara, "ENQ-2222-2222")));
    assertThat(inbox.list(ankara, InboxView.OPEN))
        .extracting(InboxEntry::number)
        .doesNotContain(here.number());
    assertThat(inbox.list(people.named("berlin"), InboxView.OPEN))
        .extracting(InboxEntry::number)
        .contains(here.number());
  }

  @Test
  void what_concerns_no_country_is_for_those_who_see_every_one() {
    Receipt nowhere = people.asked("", "Nowhere", "");
    assertThatThrownBy(() -> openCase.execute(people.named("berlin"), nowhere.number()))
        .isInstanceOf(UnknownEnquiry.class);
    assertThat(openCase.execute(people.named("baku"), nowhere.number()).words()).hasSize(1);
  }

  @Test
  void an_answer_reaches_the_person_in_their_language_and_their_judgement_the_officer() {
    Receipt receipt = people.asked("DE", "Wann?", "answered@example.org");
    mails.sendDue();
    take.execute(people.named("berlin"), receipt.number());
    note.execute(people.named("munich"), receipt.number(), "Look at the law first");
    answer.execute(people.named("berlin"), receipt.number(), 2, "Сразу.");
    mails.sendDue();
    List<MimeMessage> sent = Postbox.of("answered@example.org");
    assertThat(sent).hasSize(2);
    assertThat(sent)
        .extracting(Postbox::text)
        .allSatisfy(text -> assertThat(text).contains("/ru/vopros/" + receipt.token().value()))
        .noneSatisfy(text -> assertThat(text).contains("Сразу"));
    assertThat(enquiries.find(receipt.token()).orElseThrow().words())
        .extracting(Word::kind)
        .containsExactly(WordKind.ASKED, WordKind.ANSWER);
    judge.execute(receipt.token(), true, true, LocalDate::plusDays);
    Case seen = openCase.execute(people.named("berlin"), receipt.number());
    assertThat(seen.state()).isEqualTo(EnquiryState.CLOSED);
    assertThat(seen.helped()).isTrue();
    assertThat(seen.mayPublish()).isTrue();
    assertThat(release.language(people.named("berlin"), receipt.number()))
        .isEqualTo(ReaderLocale.RU);
    release.execute(people.named("berlin"), receipt.number(), "question-1");
    assertThatThrownBy(() -> release.language(people.named("berlin"), receipt.number()))
        .isInstanceOf(NoConsent.class);
    assertThatThrownBy(
            () -> release.execute(people.named("berlin"), receipt.number(), "question-2"))
        .isInstanceOf(NoConsent.class);
  }

  @Test
  void an_answer_that_did_not_help_waits_again_and_its_consent_is_gone() {
    Receipt receipt = people.asked("DE", "Wann?", "");
    answer.execute(people.named("berlin"), receipt.number(), 1, "Bald.");
    judge.execute(receipt.token(), false, true, LocalDate::plusDays);
    Case seen = openCase.execute(people.named("berlin"), receipt.number());
    assertThat(seen.state()).isEqualTo(EnquiryState.OPEN);
    assertThat(seen.helped()).isFalse();
    assertThat(seen.mayPublish()).isFalse();
    assertThat(seen.mine()).isTrue();
  }

  @Test
  void an_answer_to_what_was_not_read_is_kept_and_not_sent() {
    Receipt receipt = people.asked("DE", "First", "");
    addWords.execute(receipt.token(), "Second", LocalDate::plusDays, MissionPeople.network());
    Officer berlin = people.named("berlin");
    assertThatThrownBy(() -> answer.execute(berlin, receipt.number(), 1, "Too early"))
        .isInstanceOf(StaleEnquiry.class);
    keepAnswer.execute(berlin, receipt.number(), "Too early");
    Case seen = openCase.execute(berlin, receipt.number());
    assertThat(seen.draft()).isEqualTo("Too early");
    assertThat(seen.words()).hasSize(2);
    answer.execute(berlin, receipt.number(), 2, "Now");
    answer.execute(berlin, receipt.number(), 2, "Now");
    assertThat(openCase.execute(berlin, receipt.number()).words()).hasSize(3);
    assertThat(openCase.execute(berlin, receipt.number()).draft()).isEmpty();
  }

  @Test
  void two_officers_do_not_have_the_same_enquiry() {
    Receipt receipt = people.asked("DE", "Mine", "");
    take.execute(people.named("berlin"), receipt.number());
    take.execute(people.named("berlin"), receipt.number());
    assertThatThrownBy(() -> take.execute(people.named("munich"), receipt.number()))
        .isInstanceOf(EnquiryTaken.class);
    assertThatThrownBy(() -> answer.execute(people.named("munich"), receipt.number(), 1, "No"))
        .isInstanceOf(EnquiryTaken.class);
    assign.execute(people.named("berlin-chief"), receipt.number(), "munich");
    answer.execute(people.named("munich"), receipt.number(), 1, "Yes");
    assertThatThrownBy(
            () -> assign.execute(people.named("berlin-chief"), receipt.number(), "ankara"))
        .isInstanceOf(UnknownOfficer.class);
  }

  @Test
  void what_is_late_comes_first_and_says_so() {
    Receipt receipt = people.asked("DE", "Slowly", "");
    String number = receipt.number();
    assertThat(colour(number)).isEqualTo(DueColour.ON_TIME);
    MovedClock.move(Duration.ofDays(12));
    assertThat(colour(number)).isEqualTo(DueColour.SOON);
    MovedClock.move(Duration.ofDays(4));
    assertThat(colour(number)).isEqualTo(DueColour.OVERDUE);
    Receipt later = people.asked("DE", "Later", "");
    List<String> open =
        inbox.list(people.named("berlin-chief"), InboxView.OPEN).stream()
            .map(InboxEntry::number)
            .toList();
    assertThat(open.indexOf(number)).isLessThan(open.indexOf(later.number()));
    assertThat(inbox.list(people.named("berlin-chief"), InboxView.OVERDUE))
        .extracting(InboxEntry::number)
        .contains(number)
        .doesNotContain(later.number());
  }

  @Test
  void every_act_leaves_an_entry_without_words_and_a_changed_one_is_found() {
    Receipt receipt = people.asked("DE", "Unspeakable", "");
    answer.execute(people.named("berlin"), receipt.number(), 1, "Unspeakable answer");
    assertThat(trail.verify().isIntact()).isTrue();
    assertThat(trail.newest(1))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.officer()).isEqualTo("berlin");
              assertThat(entry.act()).isEqualTo("AnswerEnquiry");
              assertThat(entry.record()).isEqualTo(receipt.number());
              assertThat(entry.toString()).doesNotContain("Unspeakable");
            });
    TrailEntry last = trail.newest(1).get(0);
    assertThatThrownBy(() -> rename("munich", last)).hasMessageContaining("SQL state 45000");
    database.update("drop trigger officer_trail_keeps_rows");
    try {
      rename("munich", last);
      assertThat(trail.verify().brokenAt()).isEqualTo(last.position());
      rename("berlin", last);
    } finally {
      database.update(TRIGGER);
    }
    assertThat(trail.verify().isIntact()).isTrue();
  }

  private void rename(String officer, TrailEntry entry) {
    database.update(
        "update officer_trail set officer = ? where position = ?", officer, entry.position());
  }

  /** What an officer does with an enquiry of Germany. */
  private interface Deed {
    void of(Officer officer, String number);
  }

  private void table(
      String act,
      Map<String, Class<?>> mission,
      Map<String, Class<?>> idle,
      Map<String, Class<?>> role,
      Deed deed) {
    Map<String, Class<?>> expected = new LinkedHashMap<>();
    for (String name :
        List.of("berlin", "ankara", "berlin-chief", "consul", "baku", "officer-admin")) {
      expected.put(name, Void.class);
    }
    expected.putAll(mission);
    expected.putAll(idle);
    expected.putAll(role);
    expected.forEach(
        (name, refusal) -> {
          Receipt receipt = people.asked("DE", act + " by " + name, "");
          long before = trail.newest(1).get(0).position();
          Class<?> seen = refusal(() -> deed.of(people.named(name), receipt.number()));
          assertThat(seen).as(act + " by " + name).isEqualTo(refusal);
          boolean silent = act.equals("keep answer") || !refusal.equals(Void.class);
          long entries = trail.newest(1).get(0).position() - before;
          assertThat(entries).as("entries of " + act + " by " + name).isEqualTo(silent ? 0 : 1);
        });
  }

  private static Class<?> refusal(ThrowingCallable act) {
    try {
      act.call();
      return Void.class;
    } catch (Throwable e) {
      return e.getClass();
    }
  }

  private DueColour colour(String number) {
    return inbox.list(people.named("berlin"), InboxView.OPEN).stream()
        .filter(entry -> entry.number().equals(number))
        .findFirst()
        .orElseThrow()
        .colour();
  }
}
