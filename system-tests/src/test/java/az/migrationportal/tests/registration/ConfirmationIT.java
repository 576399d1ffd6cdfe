package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.confirmation.CheckedConfirmation;
import az.migrationportal.registration.confirmation.Confirmations;
import az.migrationportal.registration.confirmation.IssueConfirmation;
import az.migrationportal.registration.confirmation.IssuedConfirmation;
import az.migrationportal.registration.confirmation.NothingToConfirm;
import az.migrationportal.registration.correction.ChangeStep;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.forgetting.EraseRegistration;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.protection.KeyWatch;
import az.migrationportal.registration.registrant.ComeHome;
import az.migrationportal.registration.registrant.ConfirmStay;
import az.migrationportal.registration.registrant.MoveOn;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ConfirmationIT {
  @Inject private RegistersFor registers;
  @Inject private IssueConfirmation issue;
  @Inject private Confirmations confirmations;
  @Inject private ChangeStep change;
  @Inject private ConfirmStay confirm;
  @Inject private MoveOn moveOn;
  @Inject private ComeHome comeHome;
  @Inject private EraseRegistration erase;
  @Inject private MyRecords records;
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
  void a_confirmation_holds_and_only_a_hash_of_its_code_is_kept() {
    SecretToken owner = registers.registered("confirmed@example.org");
    IssuedConfirmation issued = issue.execute(owner, ReaderLocale.EN);
    assertThat(issued.number()).isEqualTo(records.find(owner).orElseThrow().number());
    assertThat(issued.person().given()).isEqualTo("Aysel");
    assertThat(issued.stay().country()).isEqualTo("DE");
    assertThat(confirmations.find(issued.code()))
        .hasValue(new CheckedConfirmation(true, issued.issuedOn()));
    assertThat(
            database.query(
                "select count(*) n from confirmation where code_hash = ?",
                row -> row.number("n"),
                (Object) issued.code().hash()))
        .containsExactly(1L);
    assertThatThrownBy(() -> issue.execute(SecretToken.random(), ReaderLocale.EN))
        .isInstanceOf(NotSignedIn.class);
  }

  @Test
  void it_ends_with_another_name_but_not_with_another_telephone() {
    SecretToken owner = registers.registered("renamed-confirmation@example.org");
    IssuedConfirmation issued = issue.execute(owner, ReaderLocale.AZ);
    change(owner, Step.CONTACT, Map.of("phone", "+49 30 1234567"));
    assertThat(holds(issued)).hasValue(true);
    change(owner, Step.ABOUT, RegistersFor.day("born", 1990, 9, 4, Map.of("given", "Aynur")));
    assertThat(holds(issued)).hasValue(false);
    assertThat(holds(issue.execute(owner, ReaderLocale.AZ))).hasValue(true);
  }

  @Test
  void it_ends_with_a_move_and_who_is_home_gets_none() {
    SecretToken owner = registers.registered("moved-confirmation@example.org");
    IssuedConfirmation issued = issue.execute(owner, ReaderLocale.AZ);
    moveOn.execute(owner, RegistersFor.place("TR", "İzmir"), RegistersFor.COUNTRIES);
    assertThat(holds(issued)).hasValue(false);
    IssuedConfirmation second = issue.execute(owner, ReaderLocale.AZ);
    comeHome.execute(owner);
    assertThat(holds(second)).hasValue(false);
    assertThatThrownBy(() -> issue.execute(owner, ReaderLocale.AZ))
        .isInstanceOf(NothingToConfirm.class);
  }

  @Test
  void one_of_somebody_erased_is_answered_as_one_that_never_was() {
    SecretToken owner = registers.registered("erased-confirmation@example.org");
    IssuedConfirmation issued = issue.execute(owner, ReaderLocale.AZ);
    erase.execute(owner);
    assertThat(confirmations.find(issued.code())).isEmpty();
    assertThat(confirmations.find(SecretToken.random())).isEmpty();
  }

  @Test
  void it_does_not_hold_while_the_registration_does_not_count() {
    SecretToken owner = registers.registered("silent-confirmation@example.org");
    IssuedConfirmation issued = issue.execute(owner, ReaderLocale.AZ);
    MovedClock.move(Duration.ofDays(560));
    assertThat(holds(issued)).hasValue(false);
    SecretToken again = registers.signedIn("silent-confirmation@example.org");
    assertThatThrownBy(() -> issue.execute(again, ReaderLocale.AZ))
        .isInstanceOf(NothingToConfirm.class);
    confirm.execute(again);
    assertThat(holds(issued)).hasValue(true);
  }

  @Test
  void of_many_the_oldest_make_room() {
    SecretToken owner = registers.registered("many-confirmations@example.org");
    IssuedConfirmation first = issue.execute(owner, ReaderLocale.AZ);
    IssuedConfirmation second = issue.execute(owner, ReaderLocale.AZ);
    for (int i = 2; i <= IssueConfirmation.MOST; i++) {
      issue.execute(owner, ReaderLocale.AZ);
    }
    assertThat(holds(first)).isEmpty();
    assertThat(holds(second)).hasValue(true);
  }

  @Test
  void the_record_knows_when_its_owner_came_before() {
    SecretToken owner = registers.registered("came-before@example.org");
    Instant registered = records.find(owner).orElseThrow().registeredAt();
    assertThat(records.find(owner).orElseThrow().cameBefore()).isEqualTo(registered);
    MovedClock.move(Duration.ofDays(3));
    Instant first = clock.clock().instant();
    SecretToken second = registers.signedIn("came-before@example.org");
    assertThat(records.find(second).orElseThrow().cameBefore()).isEqualTo(registered);
    MovedClock.move(Duration.ofDays(3));
    SecretToken third = registers.signedIn("came-before@example.org");
    assertThat(records.find(third).orElseThrow().cameBefore()).isEqualTo(first);
  }

  private Optional<Boolean> holds(IssuedConfirmation issued) {
    return confirmations.find(issued.code()).map(CheckedConfirmation::holds);
  }

  private void change(SecretToken owner, Step step, Map<String, String> given) {
    change.execute(
        owner, records.find(owner).orElseThrow().version(), step, given, RegistersFor.COUNTRIES);
  }
}
