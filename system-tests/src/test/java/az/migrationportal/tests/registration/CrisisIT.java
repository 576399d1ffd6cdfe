package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.crisis.Audience;
import az.migrationportal.registration.crisis.CrisisMessage;
import az.migrationportal.registration.crisis.CrisisMessages;
import az.migrationportal.registration.crisis.CrisisWords;
import az.migrationportal.registration.crisis.DiscardCrisisMessage;
import az.migrationportal.registration.crisis.PrepareCrisisMessage;
import az.migrationportal.registration.crisis.RehearseCrisisMessage;
import az.migrationportal.registration.crisis.SaveCrisisMessage;
import az.migrationportal.registration.crisis.SecondOfficerNeeded;
import az.migrationportal.registration.crisis.SendCrisisMessage;
import az.migrationportal.registration.crisis.StaleCrisisMessage;
import az.migrationportal.registration.crisis.UnknownCrisisMessage;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.Mail;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerNotAllowed;
import az.migrationportal.registration.protection.KeyWatch;
import az.migrationportal.registration.recipient.CrisisSweep;
import az.migrationportal.registration.recipient.Outcomes;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.ComeHome;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.store.DatabaseFailure;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.trail.TrailEntries;
import az.migrationportal.registration.trail.TrailEntry;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Officers write to the registrants of a country: who is reached, who may send, once each. */
@ExtendWith(ArquillianExtension.class)
class CrisisIT {
  @Inject private MissionPeople people;
  @Inject private CrisisPeople crisis;
  @Inject private RegistersFor registers;
  @Inject private CrisisMessages messages;
  @Inject private PrepareCrisisMessage prepare;
  @Inject private SaveCrisisMessage save;
  @Inject private RehearseCrisisMessage rehearse;
  @Inject private SendCrisisMessage send;
  @Inject private DiscardCrisisMessage discard;
  @Inject private Outcomes outcomes;
  @Inject private CrisisSweep sweep;
  @Inject private MailWorker mails;
  @Inject private ComeHome comeHome;
  @Inject private MyRecords records;
  @Inject private TrailEntries trail;
  @Inject private KeyWatch watch;
  @Inject private RegistrationDatabase database;
  @Inject private Outbox outbox;
  @Inject private UserTransaction transaction;

  @Deployment
  static WebArchive registration() {
    return RegistrationWar.create();
  }

  @BeforeEach
  void arrive() {
    people.arrive();
    watch.look();
  }

  @Test
  void those_who_live_there_agreed_and_answered_lately_get_one_letter_in_their_language()
      throws Exception {
    Audience before = messages.audience(chief(), crisis.written("who-before"));
    registers.registered("crisis-az@example.org", ReaderLocale.AZ, "US", true);
    registers.registered("crisis-ru@example.org", ReaderLocale.RU, "US", true);
    registers.registered("crisis-no@example.org", ReaderLocale.EN, "US", false);
    registers.registered("crisis-de@example.org", ReaderLocale.EN, "DE", true);
    comeHome.execute(registers.registered("crisis-home@example.org", ReaderLocale.EN, "US", true));
    String old =
        number(registers.registered("crisis-old@example.org", ReaderLocale.EN, "US", true));
    database.update("update registration set answered_on = '2025-05-25' where number = ?", old);

    String number = crisis.written("who-gets-it");
    Audience audience = messages.audience(chief(), number);
    assertThat(audience)
        .isEqualTo(new Audience(before.reached() + 2, before.unagreed() + 1, before.expired() + 1));
    assertThat(send.execute(chief(), number, crisis.version(number))).isEqualTo(audience.reached());
    crisis.deliver();
    crisis.deliver();
    for (String silent : List.of("no", "de", "home", "old")) {
      assertThat(CrisisPeople.letters("crisis-" + silent + "@example.org", "who-gets-it"))
          .as(silent)
          .isEmpty();
    }
    MimeMessage russian = only("crisis-ru@example.org", "who-gets-it");
    assertThat(russian.getSubject()).isEqualTo("Zəlzələ, землетрясение who-gets-it");
    assertThat(Postbox.header(russian, "Content-Language")).isEqualTo("ru");
    assertThat(Postbox.text(russian).replace("\r\n", "\n"))
        .startsWith("  ru «who-gets-it»\n\n<b>ə</b>\n\nMission of washington-chief\n")
        .contains("/ru/moya-zapis/bezopasnost/")
        .doesNotContain("Aysel", "Şəhər", "AZ-");
    assertThat(Postbox.text(only("crisis-az@example.org", "who-gets-it")))
        .contains("  az «who-gets-it»", "/az/qeydim/tehlukesizlik/");
    assertThat(outcomes.find(chief(), number).put()).isEqualTo(audience.reached());
    assertThat(outcomes.find(chief(), number).waiting()).isZero();
  }

  @Test
  void who_wrote_the_words_cannot_send_them_and_another_officer_can_once() {
    registers.registered("four-eyes@example.org", ReaderLocale.EN, "US", true);
    String number = crisis.written("four-eyes");
    assertThatThrownBy(() -> send.execute(consul(), number, 2))
        .isInstanceOf(SecondOfficerNeeded.class);
    assertThatThrownBy(() -> send.execute(chief(), number, 1))
        .isInstanceOf(StaleCrisisMessage.class);
    // Saving what is there already makes nobody an author.
    save.execute(chief(), number, 2, CrisisPeople.words("four-eyes"));
    save.execute(chief(), number, 2, CrisisPeople.words("four-eyes, mended"));
    assertThatThrownBy(() -> send.execute(chief(), number, 3))
        .isInstanceOf(SecondOfficerNeeded.class);
    int reached = send.execute(consul(), number, 3);
    assertThat(send.execute(consul(), number, 3)).isEqualTo(reached);
    assertThatThrownBy(() -> send.execute(chief(), number, 3))
        .isInstanceOf(StaleCrisisMessage.class);
    assertThatThrownBy(() -> save.execute(chief(), number, 3, CrisisPeople.words("later")))
        .isInstanceOf(StaleCrisisMessage.class);
    assertThatThrownBy(() -> discard.execute(chief(), number))
        .isInstanceOf(StaleCrisisMessage.class);
    assertThatThrownBy(() -> rehearse.execute(chief(), number, "a@example.org"))
        .isInstanceOf(StaleCrisisMessage.class);
    crisis.deliver();
    assertThat(CrisisPeople.letters("four-eyes@example.org", "four-eyes, mended")).hasSize(1);
    CrisisMessage message = messages.find(chief(), number);
    assertThat(message.savedByName()).isEqualTo("washington-chief");
    assertThat(message.sending())
        .isNotNull()
        .extracting(CrisisMessage.Sending::by)
        .isEqualTo("washington-consul");
    assertThatThrownBy(
            () ->
                database.update(
                    "update crisis_message set sent_by = saved_by where number = ?", number))
        .isInstanceOf(DatabaseFailure.class);
  }

  @Test
  void another_mission_s_officers_and_other_roles_get_no_further_than_with_none() {
    registers.registered("not-theirs@example.org", ReaderLocale.EN, "US", true);
    String draft = crisis.written("not-theirs");
    String sent = crisis.sent("not-theirs, sent");
    for (String number : List.of(draft, sent, "MSG-2222-2222")) {
      assertThat(deeds(people.named("ankara-consul"), number))
          .allSatisfy(deed -> assertThatThrownBy(deed).isInstanceOf(UnknownCrisisMessage.class));
      assertThat(deeds(people.named("berlin"), number))
          .allSatisfy(deed -> assertThatThrownBy(deed).isInstanceOf(OfficerNotAllowed.class));
    }
    assertThat(messages.list(people.named("ankara-consul")))
        .extracting(CrisisMessage::number)
        .doesNotContain(draft, sent);
    assertThat(messages.list(chief())).extracting(CrisisMessage::number).contains(draft, sent);
    for (String country : List.of("DE", "AZ", "XX", "")) {
      assertThatThrownBy(() -> prepare.execute(consul(), country, RegistersFor.COUNTRIES))
          .isInstanceOf(InvalidEntries.class);
    }
  }

  private List<ThrowingCallable> deeds(Officer officer, String number) {
    return List.of(
        () -> messages.find(officer, number),
        () -> messages.audience(officer, number),
        () -> outcomes.find(officer, number),
        () -> save.execute(officer, number, 1, CrisisPeople.words("theirs")),
        () -> rehearse.execute(officer, number, "a@example.org"),
        () -> send.execute(officer, number, 2),
        () -> discard.execute(officer, number));
  }

  @Test
  void words_that_are_not_complete_are_kept_as_typed_and_go_to_nobody() {
    String number = prepare.execute(consul(), "US", RegistersFor.COUNTRIES);
    CrisisWords half =
        CrisisWords.of(Map.of("subject-az", "Bcc:\r\nx", "text-az", "x".repeat(1001)));
    save.execute(consul(), number, 1, half);
    assertThat(messages.find(chief(), number).words()).isEqualTo(half);
    assertThatThrownBy(() -> send.execute(chief(), number, 2)).isInstanceOf(InvalidEntries.class);
    assertThatThrownBy(() -> rehearse.execute(chief(), number, "a@example.org"))
        .isInstanceOf(InvalidEntries.class);
    assertThatThrownBy(() -> save.execute(chief(), number, 1, CrisisPeople.words("late")))
        .isInstanceOf(StaleCrisisMessage.class);
    discard.execute(chief(), number);
    assertThatThrownBy(() -> messages.find(chief(), number))
        .isInstanceOf(UnknownCrisisMessage.class);
  }

  @Test
  void four_nodes_that_put_letters_at_once_put_one_for_each_person() throws Exception {
    for (int i = 0; i < 3; i++) {
      registers.registered("nodes-" + i + "@example.org", ReaderLocale.EN, "US", true);
    }
    String number = crisis.written("four-nodes");
    send.execute(chief(), number, 2);
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    for (Future<?> node : nodes.invokeAll(Collections.nCopies(4, Executors.callable(sweep::put)))) {
      node.get();
    }
    nodes.shutdown();
    crisis.deliver();
    for (int i = 0; i < 3; i++) {
      assertThat(CrisisPeople.letters("nodes-" + i + "@example.org", "four-nodes")).hasSize(1);
    }
    assertThat(outcomes.find(chief(), number).waiting()).isZero();
  }

  @Test
  void letters_that_wait_for_the_key_are_put_when_it_is_back() {
    registers.registered("waits@example.org", ReaderLocale.EN, "US", true);
    String number = crisis.written("waits");
    send.execute(chief(), number, 2);
    crisis.deliver();
    KeyFile.lose();
    watch.look();
    // As a node leaves it that dies before its first batch is committed.
    database.update(
        "update crisis_recipient c join crisis_message m on m.id = c.message"
            + " set c.name = null, c.answer_hash = null, c.locale = null, c.put_at = null"
            + " where m.number = ?",
        number);
    assertThat(outcomes.find(chief(), number).waiting()).isPositive();
    assertThat(outcomes.find(chief(), number).put()).isZero();
    KeyFile.hold(KeyFile.key(1));
    watch.look();
    crisis.deliver();
    crisis.deliver();
    assertThat(outcomes.find(chief(), number).waiting()).isZero();
    assertThat(CrisisPeople.letters("waits@example.org", "waits")).hasSize(2);
  }

  @Test
  void a_rehearsal_goes_to_one_address_only_and_the_address_is_kept_nowhere() throws Exception {
    registers.registered("not-rehearsed@example.org", ReaderLocale.EN, "US", true);
    String number = crisis.written("rehearsed");
    assertThatThrownBy(() -> rehearse.execute(consul(), number, "nobody"))
        .isInstanceOf(InvalidEntries.class);
    rehearse.execute(consul(), number, " rehearsal@example.org ");
    mails.sendDue();
    List<MimeMessage> tried = CrisisPeople.letters("rehearsal@example.org", "rehearsed");
    assertThat(tried).hasSize(3);
    for (MimeMessage mail : tried) {
      assertThat(mail.getSubject())
          .matches("(MƏŞQ|REHEARSAL|УЧЕБНОЕ): Zəlzələ, землетрясение rehearsed");
      assertThat(Postbox.text(mail)).doesNotContain("/safe/", "/bezopasnost/", "/tehlukesizlik/");
    }
    assertThat(CrisisPeople.letters("not-rehearsed@example.org", "rehearsed")).isEmpty();
    assertThat(database.query("select count(*) n from mail", row -> row.number("n")))
        .containsExactly(0L);
    assertThat(messages.find(chief(), number).sending()).isNull();
  }

  @Test
  void the_trail_says_who_did_what_and_no_words_and_no_table_says_them_in_the_open() {
    registers.registered("crisis-trailed@example.org", ReaderLocale.EN, "US", true);
    String number = crisis.written("Gizlinsöz");
    rehearse.execute(consul(), number, "trail-rehearsal@example.org");
    int reached = send.execute(chief(), number, 2);
    crisis.deliver();
    assertThat(trail.newest(50).stream().filter(entry -> entry.record().equals(number)))
        .extracting(TrailEntry::officer, TrailEntry::act, TrailEntry::detail)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "washington-chief", "SendCrisisMessage", "US " + reached),
            org.assertj.core.groups.Tuple.tuple("washington-consul", "RehearseCrisisMessage", "US"),
            org.assertj.core.groups.Tuple.tuple("washington-consul", "SaveCrisisMessage", "US"),
            org.assertj.core.groups.Tuple.tuple("washington-consul", "PrepareCrisisMessage", "US"));
    assertThat(
            database.query(
                "select count(*) n from crisis_message where sealed like '%Gizlin%'",
                row -> row.number("n")))
        .containsExactly(0L);
    assertThat(trail.verify().isIntact()).isTrue();
  }

  @Test
  void a_letter_of_an_emergency_leaves_before_mails_that_waited_longer() throws Exception {
    transaction.begin();
    for (int i = 0; i < 15; i++) {
      outbox.put(mail("usual-" + i), new byte[16]);
    }
    outbox.putFirst(mail("urgent"), new byte[16]);
    transaction.commit();
    mails.sendDue();
    List<String> left = Postbox.inOrder("turns@example.org");
    // Files that were written within one tick of the file system's clock have no order.
    assertThat(left).hasSize(16);
    assertThat(left.indexOf("urgent")).isLessThan(5);
  }

  private static Mail mail(String subject) {
    return new Mail(
        MailAddress.of("turns@example.org").orElseThrow(),
        ReaderLocale.EN,
        subject,
        subject,
        null,
        Instant.parse("2100-01-01T00:00:00Z"));
  }

  private Officer consul() {
    return people.named("washington-consul");
  }

  private Officer chief() {
    return people.named("washington-chief");
  }

  private static MimeMessage only(String address, String mark) {
    List<MimeMessage> letters = CrisisPeople.letters(address, mark);
    assertThat(letters).hasSize(1);
    return letters.get(0);
  }

  private String number(SecretToken owner) {
    return records.find(owner).orElseThrow().number();
  }
}
