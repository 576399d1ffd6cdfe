package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.correction.ChangeLanguage;
import az.migrationportal.registration.correction.ChangeStep;
import az.migrationportal.registration.correction.NoStay;
import az.migrationportal.registration.correction.StaleRegistration;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.protection.KeyWatch;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.ChangeKind;
import az.migrationportal.registration.registrant.ComeHome;
import az.migrationportal.registration.registrant.MoveOn;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.registrant.RecordChange;
import az.migrationportal.registration.reminder.AddReminder;
import az.migrationportal.registration.reminder.MyReminders;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
class CorrectionIT {
  @Inject private RegistersFor registers;
  @Inject private ChangeStep change;
  @Inject private ChangeLanguage language;
  @Inject private AddReminder remind;
  @Inject private MyReminders reminders;
  @Inject private MyRecords records;
  @Inject private MoveOn moveOn;
  @Inject private ComeHome comeHome;
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
  void each_part_is_changed_in_place_and_the_history_says_only_what_kind() {
    SecretToken owner = registers.registered("corrected@example.org");
    change(owner, Step.ABOUT, about("Aynur", "2031"));
    change(owner, Step.HOUSEHOLD, Map.of());
    change(owner, Step.PLACE, place("Potsdam"));
    change(owner, Step.CONTACT, Map.of("phone", "+49 30 1234567"));
    language.execute(owner, ReaderLocale.RU);
    MyRecord now = record(owner);
    assertThat(now.person().given()).isEqualTo("Aynur");
    assertThat(now.person().passportEnds()).isEqualTo("2031-01-01");
    assertThat(now.household()).isEmpty();
    assertThat(now.current().orElseThrow().city()).isEqualTo("Potsdam");
    assertThat(now.stays()).hasSize(1);
    assertThat(now.contact().phone()).isEqualTo("+49 30 1234567");
    assertThat(now.contact().email()).isEqualTo("corrected@example.org");
    assertThat(now.locale()).isEqualTo(ReaderLocale.RU);
    assertThat(now.changes())
        .extracting(RecordChange::kind)
        .containsExactly(
            ChangeKind.LANGUAGE,
            ChangeKind.PHONE,
            ChangeKind.PLACE,
            ChangeKind.HOUSEHOLD,
            ChangeKind.PERSON);
  }

  @Test
  void saying_the_same_again_is_no_change() {
    SecretToken owner = registers.registered("same-again@example.org");
    change(owner, Step.ABOUT, about("Aynur", "2031"));
    int version = record(owner).version();
    change(owner, Step.ABOUT, about("Aynur", "2031"));
    language.execute(owner, ReaderLocale.AZ);
    assertThat(record(owner).version()).isEqualTo(version);
    assertThat(record(owner).changes()).hasSize(1);
  }

  @Test
  void of_two_tabs_the_second_is_told_and_loses_nothing() throws Exception {
    SecretToken owner = registers.registered("two-tabs-change@example.org");
    int seen = record(owner).version();
    ExecutorService tabs = Executors.newFixedThreadPool(2);
    List<Callable<String>> both =
        List.of(() -> tab(owner, seen, "Aynur"), () -> tab(owner, seen, "Aygün"));
    List<String> told = new java.util.ArrayList<>();
    for (Future<String> one : tabs.invokeAll(both)) {
      told.add(one.get());
    }
    tabs.shutdown();
    assertThat(told).containsExactlyInAnyOrder("changed", "stale");
    MyRecord now = record(owner);
    assertThat(now.changes()).hasSize(1);
    String other = now.person().given().equals("Aynur") ? "Aygün" : "Aynur";
    assertThat(now.changing().raw("given")).isEqualTo(other);
    change(owner, Step.ABOUT, about(other, "2031"));
    assertThat(record(owner).changing().typed()).isEmpty();
  }

  @Test
  void what_cannot_be_taken_is_kept_as_typed_and_changes_nothing() {
    SecretToken owner = registers.registered("wrong-change@example.org");
    MyRecord before = record(owner);
    Map<String, String> wrong = new HashMap<>(about("", "2031"));
    wrong.remove("given");
    assertThatThrownBy(() -> change(owner, Step.ABOUT, wrong)).isInstanceOf(InvalidEntries.class);
    MyRecord after = record(owner);
    assertThat(after.person()).isEqualTo(before.person());
    assertThat(after.version()).isEqualTo(before.version());
    assertThat(after.changing().typed()).isEqualTo(wrong);
  }

  @Test
  void a_move_makes_older_tabs_stale_and_who_is_home_has_no_place_to_change() {
    SecretToken owner = registers.registered("moved-change@example.org");
    int seen = record(owner).version();
    moveOn.execute(owner, RegistersFor.place("TR", "İzmir"), RegistersFor.COUNTRIES);
    assertThatThrownBy(
            () -> change.execute(owner, seen, Step.PLACE, place("Potsdam"), RegistersFor.COUNTRIES))
        .isInstanceOf(StaleRegistration.class);
    assertThat(record(owner).current().orElseThrow().city()).isEqualTo("İzmir");
    comeHome.execute(owner);
    assertThatThrownBy(() -> change(owner, Step.PLACE, place("Potsdam")))
        .isInstanceOf(NoStay.class);
    assertThat(record(owner).changes())
        .extracting(RecordChange::kind)
        .containsExactly(ChangeKind.HOME, ChangeKind.MOVED);
  }

  @Test
  void reminders_of_the_passport_move_along_with_its_last_day() {
    SecretToken owner = registers.registered("new-passport@example.org");
    change(owner, Step.ABOUT, about("Aysel", "2031"));
    remind.execute(owner, Map.of("reminder-kind", "passport", "reminder-lead", "P3M"));
    change(owner, Step.ABOUT, about("Aysel", "2041"));
    assertThat(reminders.find(owner))
        .singleElement()
        .satisfies(moved -> assertThat(moved.day()).isEqualTo("2041-01-01"));
  }

  @Test
  void who_is_changed_is_found_by_the_new_name_only() {
    SecretToken owner = registers.registered("found-changed@example.org");
    List<byte[]> before = marks(owner);
    change(owner, Step.ABOUT, about("Aynur", "2031"));
    assertThat(marks(owner).get(0)).isNotEqualTo(before.get(0));
  }

  @Test
  void nobody_else_can_change_anything() {
    SecretToken owner = registers.registered("mine-only@example.org");
    int seen = record(owner).version();
    assertThatThrownBy(
            () ->
                change.execute(
                    SecretToken.random(), seen, Step.ABOUT, Map.of(), RegistersFor.COUNTRIES))
        .isInstanceOf(NotSignedIn.class);
    assertThatThrownBy(() -> language.execute(SecretToken.random(), ReaderLocale.RU))
        .isInstanceOf(NotSignedIn.class);
  }

  private List<byte[]> marks(SecretToken owner) {
    return database.query(
        "select name_index from registration where number = ?",
        row -> row.bytes("name_index"),
        record(owner).number());
  }

  private String tab(SecretToken owner, int seen, String given) {
    try {
      change.execute(owner, seen, Step.ABOUT, about(given, "2031"), RegistersFor.COUNTRIES);
      return "changed";
    } catch (StaleRegistration e) {
      return "stale";
    }
  }

  private void change(SecretToken owner, Step step, Map<String, String> given) {
    change.execute(owner, record(owner).version(), step, given, RegistersFor.COUNTRIES);
  }

  private MyRecord record(SecretToken owner) {
    return records.find(owner).orElseThrow();
  }

  private static Map<String, String> about(String given, String passportYear) {
    return RegistersFor.day(
        "born",
        1990,
        9,
        4,
        RegistersFor.day(
            "passport-ends",
            Integer.parseInt(passportYear),
            1,
            1,
            Map.of("given", given, "passport", "C 01234567")));
  }

  private static Map<String, String> place(String city) {
    return Map.of("city", city, "purpose", "study", "length", "good");
  }
}
