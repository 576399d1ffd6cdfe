package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.confirmation.IssueConfirmation;
import az.migrationportal.registration.correction.ChangeLanguage;
import az.migrationportal.registration.coverage.Coverage;
import az.migrationportal.registration.forgetting.EraseCause;
import az.migrationportal.registration.forgetting.EraseRegistration;
import az.migrationportal.registration.forgetting.Receipt;
import az.migrationportal.registration.forgetting.Receipts;
import az.migrationportal.registration.forgetting.RetentionSweep;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.protection.KeyWatch;
import az.migrationportal.registration.registrant.ComeHome;
import az.migrationportal.registration.registrant.ConfirmStay;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.reminder.AddReminder;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.RequestCode;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ForgettingIT {
  private static final List<String> TABLES =
      List.of(
          "registration",
          "household_member",
          "stay",
          "consent",
          "access",
          "reminder",
          "registration_change",
          "confirmation",
          "visit",
          "code");

  @Inject private RegistersFor registers;
  @Inject private EraseRegistration erase;
  @Inject private Receipts receipts;
  @Inject private RetentionSweep sweep;
  @Inject private MyRecords records;
  @Inject private ConfirmStay confirm;
  @Inject private ComeHome comeHome;
  @Inject private RequestCode request;
  @Inject private Coverage coverage;
  @Inject private AddReminder remind;
  @Inject private ChangeLanguage language;
  @Inject private IssueConfirmation issue;
  @Inject private MailWorker mails;
  @Inject private KeyWatch watch;
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
  void erasing_leaves_the_receipt_and_nothing_else() {
    erase.execute(registers.registered("before-erased-registration@example.org"));
    mails.sendDue();
    List<Long> before = counts();
    long keys = count("data_key");
    SecretToken owner = registers.registered("erased-registration@example.org");
    remind.execute(
        owner,
        RegistersFor.day(
            "reminder-day", 2090, 1, 1, Map.of("reminder-kind", "permit", "reminder-lead", "P1M")));
    language.execute(owner, ReaderLocale.RU);
    issue.execute(owner, ReaderLocale.AZ);
    mails.sendDue();
    long id = database.query("select max(id) id from registration", r -> r.number("id")).get(0);
    request.execute(
        null,
        MailAddress.of("erased-registration@example.org").orElseThrow(),
        ReaderLocale.EN,
        RegistersFor.network("erased-registration@example.org"));
    Receipt receipt = erase.execute(owner);
    assertThat(receipt.cause()).isEqualTo(EraseCause.ASKED);
    assertThat(receipts.find(receipt.number())).hasValue(receipt);
    assertThat(records.find(owner)).isEmpty();
    assertThatThrownBy(() -> erase.execute(owner)).isInstanceOf(NotSignedIn.class);
    assertThat(counts().subList(0, 8)).isEqualTo(before.subList(0, 8));
    assertThat(count("data_key")).isEqualTo(keys);
    assertThat(
            database.query("select id from visit where registration = ?", r -> r.number("id"), id))
        .isEmpty();
  }

  @Test
  void a_year_later_one_question_is_mailed_and_its_link_confirms_and_opens_nothing() {
    SecretToken owner = registers.registered("yearly@example.org");
    String number = records.find(owner).orElseThrow().number();
    MovedClock.move(Duration.ofDays(366));
    sweep.sweep();
    sweep.sweep();
    mails.sendDue();
    List<MimeMessage> asked =
        Postbox.of("yearly@example.org").stream()
            .filter(mail -> Postbox.text(mail).contains("/tesdiq/"))
            .toList();
    assertThat(asked).hasSize(1);
    assertThat(Postbox.text(asked.get(0))).contains(number).doesNotContain("Aysel", "Berlin");
    SecretToken link = link(asked.get(0));
    assertThat(records.canConfirm(link)).isTrue();
    assertThat(records.find(link)).isEmpty();
    assertThat(answered(number)).isEqualTo("asked");
    confirm.executeByLink(link);
    confirm.executeByLink(link);
    assertThat(answered(number)).isEqualTo("answered");
    assertThatThrownBy(() -> confirm.executeByLink(SecretToken.random()))
        .isInstanceOf(UnknownRegistration.class);
  }

  @Test
  void who_never_answers_is_erased_three_and_a_half_years_later() {
    String number = number(registers.registered("silent@example.org"));
    MovedClock.move(Duration.ofDays(365 * 3 + 150));
    sweep.sweep();
    assertThat(receipts.find(number)).isEmpty();
    MovedClock.move(Duration.ofDays(60));
    sweep.sweep();
    assertThat(receipts.find(number).map(Receipt::cause)).hasValue(EraseCause.SILENT);
  }

  @Test
  void who_came_home_is_erased_two_years_later() {
    SecretToken owner = registers.registered("returned@example.org");
    String number = number(owner);
    comeHome.execute(owner);
    MovedClock.move(Duration.ofDays(729));
    sweep.sweep();
    assertThat(receipts.find(number)).isEmpty();
    MovedClock.move(Duration.ofDays(3));
    sweep.sweep();
    assertThat(receipts.find(number).map(Receipt::cause)).hasValue(EraseCause.RETURNED);
  }

  @Test
  void small_numbers_are_withheld() {
    for (int i = 0; i < Coverage.SMALLEST - 1; i++) {
      registers.registered("cover" + i + "@example.org");
    }
    long there =
        database
            .query(
                "select count(*) n from stay where country = 'DE' and ended_on is null",
                r -> r.number("n"))
            .get(0);
    for (long i = there; i < Coverage.SMALLEST; i++) {
      registers.registered("cover-more" + i + "@example.org");
    }
    assertThat(coverage.countries())
        .filteredOn(country -> country.country().equals("DE"))
        .singleElement()
        .satisfies(
            germany -> {
              assertThat(germany.fresh()).isPresent();
              assertThat(germany.fresh().getAsLong()).isGreaterThanOrEqualTo(Coverage.SMALLEST);
            });
  }

  @Test
  void registrations_outlive_the_master_key_and_wait_for_it_when_it_is_lost() {
    SecretToken owner = registers.registered("rotated-registration@example.org");
    KeyFile.hold(KeyFile.key(2), KeyFile.key(1));
    watch.look();
    KeyFile.hold(KeyFile.key(2));
    assertThat(records.find(owner).orElseThrow().person().given()).isEqualTo("Aysel");
    KeyFile.lose();
    assertThatThrownBy(() -> records.find(owner)).isInstanceOf(DataUnreadable.class);
    assertThat(erase.execute(owner).cause()).isEqualTo(EraseCause.ASKED);
    KeyFile.hold(KeyFile.key(1), KeyFile.key(2));
    watch.look();
  }

  private String answered(String number) {
    Optional<String> asked =
        database
            .query(
                "select if(asked_on is null, 'answered', 'asked') state from registration"
                    + " where number = ?",
                r -> r.text("state"),
                number)
            .stream()
            .findFirst();
    return asked.orElseThrow();
  }

  private String number(SecretToken owner) {
    return records.find(owner).orElseThrow().number();
  }

  private static SecretToken link(MimeMessage mail) {
    return SecretToken.of(
            Postbox.text(mail).replaceAll("(?s).*/tesdiq/([A-Za-z0-9_-]{32}).*", "$1"))
        .orElseThrow();
  }

  private List<Long> counts() {
    return TABLES.stream().map(this::count).toList();
  }

  private long count(String table) {
    return database.query("select count(*) n from " + table, r -> r.number("n")).get(0);
  }
}
