package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.forgetting.EraseRegistration;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.protection.KeyWatch;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.ComeHome;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.reminder.AddReminder;
import az.migrationportal.registration.reminder.MyReminders;
import az.migrationportal.registration.reminder.Reminder;
import az.migrationportal.registration.reminder.ReminderKind;
import az.migrationportal.registration.reminder.ReminderSweep;
import az.migrationportal.registration.reminder.RemoveReminder;
import az.migrationportal.registration.reminder.UnknownReminder;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReminderIT {
  @Inject private RegistersFor registers;
  @Inject private AddReminder add;
  @Inject private RemoveReminder remove;
  @Inject private MyReminders reminders;
  @Inject private ReminderSweep sweep;
  @Inject private MyRecords records;
  @Inject private ComeHome comeHome;
  @Inject private EraseRegistration erase;
  @Inject private MailWorker mails;
  @Inject private KeyWatch watch;
  @Inject private MovedClock clock;
  @Inject private RegistrationDatabase database;

  @Deployment
  static WebArchive registration() {
    return RegistrationWar.create();
  }

  @BeforeEach
  void key() {
    KeyFile.hold(KeyFile.key(1));
    watch.look();
  }

  @Test
  void a_reminder_is_mailed_once_in_time_and_names_nobody() {
    SecretToken owner = registers.registered("reminded@example.org");
    Reminder added = add.execute(owner, typed("permit", today().plusDays(40), "P1M"));
    sweep.sweep();
    assertThat(told("reminded@example.org")).isEmpty();
    assertThat(reminders.find(owner)).containsExactly(added);
    MovedClock.move(Duration.ofDays(12));
    SecretToken again = registers.signedIn("reminded@example.org");
    sweep.sweep();
    sweep.sweep();
    List<MimeMessage> told = told("reminded@example.org");
    assertThat(told).hasSize(1);
    assertThat(Postbox.text(told.get(0)))
        .contains("yaşayış icazənizin", "/az/qeydim#reminders")
        .doesNotContain("Aysel", "Əliyeva", "Berlin", "01234567");
    assertThat(reminders.find(again)).singleElement().extracting(Reminder::toldAt).isNotNull();
  }

  @Test
  void two_nodes_that_look_at_once_tell_once() throws Exception {
    SecretToken owner = registers.registered("two-nodes@example.org");
    add.execute(owner, typed("pension", today().plusDays(3), "P7D"));
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    for (Future<?> node :
        nodes.invokeAll(Collections.nCopies(4, Executors.callable(sweep::sweep)))) {
      node.get();
    }
    nodes.shutdown();
    assertThat(told("two-nodes@example.org")).hasSize(1);
  }

  @Test
  void the_same_reminder_twice_is_one_and_can_be_taken_away() {
    SecretToken owner = registers.registered("twice-reminded@example.org");
    Map<String, String> typed = typed("other", today().plusDays(200), "P3M");
    long id = add.execute(owner, typed).id();
    assertThat(add.execute(owner, typed).id()).isEqualTo(id);
    assertThat(reminders.find(owner)).hasSize(1);
    SecretToken other = registers.registered("other-reminded@example.org");
    assertThatThrownBy(() -> remove.execute(other, id)).isInstanceOf(UnknownReminder.class);
    remove.execute(owner, id);
    assertThat(reminders.find(owner)).isEmpty();
    assertThatThrownBy(() -> remove.execute(owner, id)).isInstanceOf(UnknownReminder.class);
  }

  @Test
  void what_cannot_be_taken_is_kept_as_typed_until_one_is_taken() {
    SecretToken owner = registers.registered("mistyped-reminder@example.org");
    Map<String, String> wrong = typed("passport", today(), "P1M");
    assertThatThrownBy(() -> add.execute(owner, wrong)).isInstanceOf(InvalidEntries.class);
    assertThat(changing(owner)).isEqualTo(new Entries(wrong));
    assertThat(reminders.find(owner)).isEmpty();
    assertThat(add.execute(owner, typed("passport", today().plusDays(1), "P1M")).kind())
        .isEqualTo(ReminderKind.PASSPORT);
    assertThat(changing(owner)).isEqualTo(Entries.NONE);
  }

  @Test
  void nobody_has_more_than_twenty() {
    SecretToken owner = registers.registered("many-reminders@example.org");
    for (int i = 1; i <= AddReminder.MOST; i++) {
      add.execute(owner, typed("other", today().plusDays(300 + i), "P7D"));
    }
    assertThatThrownBy(() -> add.execute(owner, typed("other", today().plusDays(400), "P7D")))
        .isInstanceOfSatisfying(
            InvalidEntries.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(fault -> fault.rule())
                    .containsExactly("too-many-reminders"));
    assertThat(reminders.find(owner)).hasSize(AddReminder.MOST);
  }

  @Test
  void nothing_is_told_after_coming_home_after_erasing_or_when_the_day_has_passed() {
    SecretToken home = registers.registered("reminded-home@example.org");
    SecretToken erased = registers.registered("reminded-erased@example.org");
    SecretToken late = registers.registered("reminded-late@example.org");
    for (SecretToken owner : List.of(home, erased, late)) {
      add.execute(owner, typed("permit", today().plusDays(10), "P7D"));
    }
    comeHome.execute(home);
    erase.execute(erased);
    MovedClock.move(Duration.ofDays(11));
    sweep.sweep();
    assertThat(told("reminded-home@example.org")).isEmpty();
    assertThat(told("reminded-erased@example.org")).isEmpty();
    assertThat(told("reminded-late@example.org")).isEmpty();
    assertThat(waiting()).isZero();
  }

  @Test
  void a_reminder_is_sealed() {
    SecretToken owner = registers.registered("sealed-reminder@example.org");
    add.execute(owner, typed("pension", LocalDate.of(2099, 5, 17), "P7D"));
    assertThat(
            database.query(
                "select count(*) n from reminder where sealed like '%PENSION%'"
                    + " or sealed like '%2099%'",
                row -> row.number("n")))
        .containsExactly(0L);
  }

  private long waiting() {
    return database
        .query(
            "select count(*) n from reminder m join registration r on r.id = m.registration"
                + " where m.due_on <= ? and r.state = 'ABROAD'",
            row -> row.number("n"),
            today())
        .get(0);
  }

  private Entries changing(SecretToken owner) {
    return records.find(owner).orElseThrow().changing();
  }

  private List<MimeMessage> told(String address) {
    mails.sendDue();
    return Postbox.of(address).stream()
        .filter(mail -> Postbox.text(mail).contains("#reminders"))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.clock().instant(), ZoneOffset.ofHours(4));
  }

  private static Map<String, String> typed(String kind, LocalDate day, String lead) {
    Map<String, String> typed = new HashMap<>();
    typed.put("reminder-kind", kind);
    typed.put("reminder-lead", lead);
    typed.put("reminder-day-day", Integer.toString(day.getDayOfMonth()));
    typed.put("reminder-day-month", Integer.toString(day.getMonthValue()));
    typed.put("reminder-day-year", Integer.toString(day.getYear()));
    return typed;
  }
}
