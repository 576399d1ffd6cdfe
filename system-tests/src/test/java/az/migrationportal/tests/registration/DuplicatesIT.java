package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.casework.OpenRegistration;
import az.migrationportal.registration.casework.RegistrantCase;
import az.migrationportal.registration.casework.RegistrantCases;
import az.migrationportal.registration.casework.SearchRegistrants;
import az.migrationportal.registration.casework.VerifyIdentity;
import az.migrationportal.registration.consent.ConsentPurpose;
import az.migrationportal.registration.consent.GivenConsent;
import az.migrationportal.registration.desk.FormKind;
import az.migrationportal.registration.desk.KeptForms;
import az.migrationportal.registration.draft.TypedDate;
import az.migrationportal.registration.duplicate.Duplicates;
import az.migrationportal.registration.duplicate.MergeRegistrations;
import az.migrationportal.registration.duplicate.NotDuplicates;
import az.migrationportal.registration.duplicate.OpenDuplicate;
import az.migrationportal.registration.forgetting.EraseRegistration;
import az.migrationportal.registration.forgetting.Receipts;
import az.migrationportal.registration.identity.SeenDocument;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.registrant.AccessEntry;
import az.migrationportal.registration.registrant.ChangeConsents;
import az.migrationportal.registration.registrant.FiledPlace;
import az.migrationportal.registration.registrant.MoveOn;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who registered twice is found, and both records become one, once and whole. */
@ExtendWith(ArquillianExtension.class)
class DuplicatesIT {
  @Inject private MissionPeople people;
  @Inject private RegistersFor registers;
  @Inject private KeptForms forms;
  @Inject private SearchRegistrants searchRegistrants;
  @Inject private OpenRegistration open;
  @Inject private OpenDuplicate openDuplicate;
  @Inject private Duplicates duplicates;
  @Inject private MergeRegistrations merge;
  @Inject private RegistrantCases cases;
  @Inject private VerifyIdentity verify;
  @Inject private MyRecords records;
  @Inject private ChangeConsents consents;
  @Inject private MoveOn moveOn;
  @Inject private EraseRegistration erase;
  @Inject private Receipts receipts;
  @Inject private MailWorker mails;
  @Inject private RegistrationDatabase database;
  @Inject private Clock clock;

  @Deployment
  static WebArchive registration() {
    return RegistrationWar.create();
  }

  @BeforeEach
  void arrive() {
    people.arrive();
  }

  /** Two registrations of one person, both opened by the consul. */
  private final class Twice {
    final SecretToken first;
    final SecretToken second;
    final String earlier;
    final String later;

    Twice(String name) {
      first = registers.registered(name + "-1@example.org", "Əkiz " + name, "D " + name);
      second = registers.registered(name + "-2@example.org", "ƏKİZ  " + name, "");
      earlier = record(first).number();
      later = record(second).number();
      opened("consul", earlier);
      openDuplicate.execute(people.named("consul"), earlier, later);
    }
  }

  @Test
  void the_same_name_and_day_of_birth_are_found_and_what_is_elsewhere_is_not() {
    Twice twice = new Twice("found");
    Officer consul = people.named("consul");
    assertThat(duplicates.of(consul, twice.earlier))
        .extracting(FiledPlace::number)
        .containsExactly(twice.later);
    assertThat(record(twice.second).accesses())
        .extracting(AccessEntry::what)
        .containsExactly("duplicate");
    moveOn.execute(twice.second, RegistersFor.place("TR", "İzmir"), RegistersFor.COUNTRIES);
    assertThat(duplicates.of(consul, twice.earlier)).isEmpty();
    assertThatThrownBy(() -> openDuplicate.execute(consul, twice.earlier, twice.later))
        .isInstanceOf(UnknownRegistration.class);
    assertThatThrownBy(() -> merge.execute(consul, twice.earlier, twice.later))
        .isInstanceOf(UnknownRegistration.class);
  }

  @Test
  void two_become_one_with_all_that_both_said_and_the_stricter_consent() {
    Twice twice = new Twice("both");
    consents.execute(twice.first, Set.of(ConsentPurpose.CRISIS, ConsentPurpose.EVENTS));
    consents.execute(twice.second, Set.of(ConsentPurpose.CRISIS, ConsentPurpose.FINDABLE));
    moveOn.execute(twice.second, RegistersFor.place("DE", "Köln"), RegistersFor.COUNTRIES);
    Officer consul = people.named("consul");
    LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
    verify.execute(
        consul,
        twice.later,
        "passport",
        new TypedDate(
            Integer.toString(today.getDayOfMonth()),
            Integer.toString(today.getMonthValue()),
            Integer.toString(today.getYear())));
    int looks = record(twice.first).accesses().size() + record(twice.second).accesses().size();
    merge.execute(consul, twice.earlier, twice.later);

    MyRecord one = record(twice.first);
    assertThat(one.number()).isEqualTo(twice.earlier);
    assertThat(one.person().passport()).isEqualTo("D both");
    assertThat(one.contact().email()).isEqualTo("both-1@example.org");
    assertThat(one.household()).hasSize(1);
    assertThat(one.stays()).extracting(Stay::city).containsExactlyInAnyOrder("Köln", "Berlin");
    assertThat(one.stays()).filteredOn(stay -> stay.endedOn() == null).hasSize(1);
    assertThat(one.consents())
        .filteredOn(GivenConsent::isHeld)
        .extracting(GivenConsent::purpose)
        .containsOnly(ConsentPurpose.CRISIS);
    assertThat(one.seen()).singleElement().matches(SeenDocument::counts);
    assertThat(one.accesses()).hasSize(looks + 1);
    assertThat(one.accesses()).extracting(AccessEntry::reason).containsOnly("İki dəfə yazılıb");
    assertThat(one.accesses().get(0).what()).isEqualTo("joined");
    assertThat(records.find(twice.second)).isEmpty();
  }

  @Test
  void the_joined_number_leads_on_and_both_addresses_are_told() {
    Twice twice = new Twice("led");
    Officer consul = people.named("consul");
    merge.execute(consul, twice.later, twice.earlier);
    RegistrantCase found = cases.find(consul, twice.earlier);
    assertThat(found.record().number()).isEqualTo(twice.later);
    assertThat(found.record().person().passport()).isEqualTo("D led");
    assertThat(found.joined()).containsExactly(twice.earlier);
    mails.sendDue();
    assertThat(mail("led-2@example.org")).contains(twice.earlier, twice.later);
    assertThat(mail("led-1@example.org"))
        .contains(twice.earlier, twice.later)
        .doesNotContain("led-2@example.org");
    erase.execute(twice.second);
    assertThat(receipts.find(twice.later)).isPresent();
    assertThat(receipts.find(twice.earlier)).isPresent();
    assertThat(database.query("select number from joined_number", row -> row.text("number")))
        .doesNotContain(twice.earlier);
  }

  @Test
  void who_is_somebody_else_is_joined_by_nobody() {
    String one = record(registers.registered("one-else@example.org", "Biri", "E1")).number();
    String other = record(registers.registered("other-else@example.org", "O biri", "E2")).number();
    Officer consul = people.named("consul");
    opened("consul", one);
    assertThatThrownBy(() -> openDuplicate.execute(consul, one, other))
        .isInstanceOf(UnknownRegistration.class);
    assertThatThrownBy(() -> merge.execute(consul, one, other))
        .isInstanceOf(UnknownRegistration.class);
    opened("consul", other);
    assertThatThrownBy(() -> merge.execute(consul, one, other)).isInstanceOf(NotDuplicates.class);
    assertThatThrownBy(() -> merge.execute(consul, one, one))
        .isInstanceOf(UnknownRegistration.class);
  }

  @Test
  void two_officers_who_join_crosswise_leave_one() throws Exception {
    Twice twice = new Twice("crossed");
    Officer consul = people.named("consul");
    Officer chief = people.named("berlin-chief");
    opened("berlin-chief", twice.earlier);
    opened("berlin-chief", twice.later);
    List<String> outcomes =
        AtOnce.outcomes(
            () -> merge.execute(consul, twice.earlier, twice.later),
            () -> merge.execute(chief, twice.later, twice.earlier),
            () -> merge.execute(chief, twice.earlier, twice.later));
    assertThat(outcomes).containsOnlyOnce("done").contains("UnknownRegistration");
    assertThat(
            database.query(
                "select number from registration where number in (?, ?)",
                row -> row.text("number"),
                twice.earlier,
                twice.later))
        .hasSize(1);
    assertThat(
            database.query(
                "select j.number from joined_number j where j.number in (?, ?)",
                row -> row.text("number"),
                twice.earlier,
                twice.later))
        .hasSize(1);
  }

  @Test
  void who_erases_while_an_officer_joins_is_erased_or_joined_and_never_half() throws Exception {
    for (int i = 0; i < 3; i++) {
      Twice twice = new Twice("erased" + i);
      Officer consul = people.named("consul");
      List<String> outcomes =
          AtOnce.outcomes(
              () -> erase.execute(twice.second),
              () -> merge.execute(consul, twice.earlier, twice.later));
      boolean erased = receipts.find(twice.later).isPresent();
      assertThat(outcomes)
          .containsExactly(
              erased ? "done" : NotSignedIn.class.getSimpleName(),
              erased ? UnknownRegistration.class.getSimpleName() : "done");
      assertThat(record(twice.first).number()).isEqualTo(twice.earlier);
      assertThat(cases.find(consul, twice.earlier).joined())
          .isEqualTo(erased ? List.of() : List.of(twice.later));
    }
  }

  private void opened(String name, String number) {
    Officer officer = people.named(name);
    SecretToken form =
        forms.keep(
            officer,
            FormKind.SEARCH,
            Map.of("reason", "register", "words", "İki dəfə yazılıb", "exact", number));
    searchRegistrants.execute(officer, form);
    open.execute(officer, form, number);
  }

  private MyRecord record(SecretToken owner) {
    return records.find(owner).orElseThrow();
  }

  private static String mail(String address) {
    return Postbox.of(address).stream()
        .map(Postbox::text)
        .reduce("", (first, second) -> first + second);
  }
}
