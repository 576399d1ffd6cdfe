package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.factor.BeginSecondStep;
import az.migrationportal.registration.factor.BegunSecondStep;
import az.migrationportal.registration.factor.ConfirmSecondStep;
import az.migrationportal.registration.factor.EndSecondStep;
import az.migrationportal.registration.factor.MySecondStep;
import az.migrationportal.registration.factor.SecondStepThere;
import az.migrationportal.registration.factor.TakeSecondStep;
import az.migrationportal.registration.factor.TooManySecondCodes;
import az.migrationportal.registration.factor.WrongSecondCode;
import az.migrationportal.registration.forgetting.EraseRegistration;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.registrant.Register;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.Visits;
import az.migrationportal.tests.authenticator.Authenticator;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SecondStepIT {
  private static final String IP = "10.200.200.1";

  @Inject private RegistersFor registers;
  @Inject private BeginSecondStep begin;
  @Inject private ConfirmSecondStep confirm;
  @Inject private TakeSecondStep take;
  @Inject private EndSecondStep end;
  @Inject private MySecondStep mine;
  @Inject private Visits visits;
  @Inject private MyRecords records;
  @Inject private Register register;
  @Inject private EraseRegistration erase;
  @Inject private RegistrationDatabase database;
  @Inject private Clock clock;

  @Deployment
  static WebArchive registration() {
    return RegistrationWar.create();
  }

  @BeforeEach
  void key() {
    KeyFile.hold(KeyFile.key(1));
  }

  @Test
  void a_code_by_mail_opens_nothing_before_a_code_of_the_app_follows() {
    SecretToken owner = registers.registered("second@example.org");
    BegunSecondStep app = on(owner);
    SecretToken half = registers.signedIn("second@example.org");
    assertThat(records.find(half)).isEmpty();
    assertThat(visits.find(half).orElseThrow().awaits()).isPresent();
    assertThatThrownBy(() -> begin.execute(half)).isInstanceOf(NotSignedIn.class);
    assertThatThrownBy(() -> end.execute(half, next(app))).isInstanceOf(NotSignedIn.class);
    assertThatThrownBy(() -> erase.execute(half)).isInstanceOf(NotSignedIn.class);

    String code = next(app);
    SecretToken whole = take.execute(half, code, IP);
    assertThat(records.find(whole)).isPresent();
    assertThat(whole.value()).isNotEqualTo(half.value());
    assertThat(visits.find(half)).isEmpty();
    assertThat(records.find(owner)).as("sessions that were open go on").isPresent();

    SecretToken again = registers.signedIn("second@example.org");
    assertThatThrownBy(() -> take.execute(again, code, IP)).isInstanceOf(WrongSecondCode.class);
    assertThat(records.find(take.execute(again, next(app), IP))).isPresent();
  }

  @Test
  void what_was_begun_asks_nobody_for_anything_and_is_told_until_it_is_confirmed() {
    SecretToken owner = registers.registered("second-begun@example.org");
    BegunSecondStep first = begin.execute(owner);
    BegunSecondStep app = begin.execute(owner);
    assertThat(mine.state(owner).begun()).isEqualTo(app).isNotEqualTo(first);
    assertThat(records.find(registers.signedIn("second-begun@example.org"))).isPresent();
    assertThatThrownBy(() -> confirm.execute(owner, next(first)))
        .isInstanceOf(WrongSecondCode.class);
    assertThatThrownBy(() -> confirm.execute(owner, app.recovery()))
        .isInstanceOf(WrongSecondCode.class);
    confirm.execute(owner, next(app));
    assertThat(mine.state(owner).begun()).isNull();
    assertThat(mine.state(owner).since()).isNotNull();
    assertThatThrownBy(() -> begin.execute(owner)).isInstanceOf(SecondStepThere.class);
  }

  @Test
  void the_recovery_code_lets_in_however_it_is_typed_and_takes_the_app_away() {
    SecretToken owner = registers.registered("second-lost@example.org");
    BegunSecondStep app = on(owner);
    SecretToken half = registers.signedIn("second-lost@example.org");
    String typed = app.recovery().replace("-", " ").toLowerCase(Locale.ROOT);
    SecretToken whole = take.execute(half, typed, IP);
    assertThat(records.find(whole)).isPresent();
    assertThat(mine.state(whole).since()).isNull();
    assertThat(records.find(registers.signedIn("second-lost@example.org"))).isPresent();
  }

  @Test
  void an_open_session_does_not_take_it_away_without_a_code() {
    SecretToken owner = registers.registered("second-end@example.org");
    BegunSecondStep app = on(owner);
    assertThatThrownBy(() -> end.execute(owner, "")).isInstanceOf(WrongSecondCode.class);
    assertThatThrownBy(() -> end.execute(owner, "000000")).isInstanceOf(WrongSecondCode.class);
    end.execute(owner, next(app));
    end.execute(owner, "");
    assertThat(mine.state(owner).since()).isNull();
  }

  @Test
  void registering_again_with_the_address_does_not_pass_the_second_step_by() {
    on(registers.registered("second-again@example.org"));
    SecretToken again = registers.ready("second-again@example.org");
    assertThat(register.execute(again, RegistersFor.COUNTRIES).already()).isTrue();
    assertThat(records.find(again)).isEmpty();
    assertThat(register.execute(again, RegistersFor.COUNTRIES).already()).isTrue();
    assertThat(visits.find(again).orElseThrow().awaits()).isPresent();
  }

  @Test
  void codes_are_tried_ten_times_an_hour_and_the_right_one_waits_too() {
    SecretToken owner = registers.registered("second-tries@example.org");
    BegunSecondStep app = on(owner);
    SecretToken half = registers.signedIn("second-tries@example.org");
    for (int i = 1; i < 10; i++) {
      assertThatThrownBy(() -> take.execute(half, "12345", IP)).isInstanceOf(WrongSecondCode.class);
    }
    assertThatThrownBy(() -> take.execute(half, next(app), IP))
        .isInstanceOf(TooManySecondCodes.class);
    MovedClock.move(Duration.ofMinutes(61));
    SecretToken later = registers.signedIn("second-tries@example.org");
    assertThat(records.find(take.execute(later, next(app), IP))).isPresent();
  }

  @Test
  void of_two_who_type_the_same_code_at_once_one_is_let_in() throws Exception {
    SecretToken owner = registers.registered("second-race@example.org");
    BegunSecondStep app = on(owner);
    SecretToken one = registers.signedIn("second-race@example.org");
    SecretToken other = registers.signedIn("second-race@example.org");
    String code = next(app);
    assertThat(
            AtOnce.outcomes(
                () -> assertThat(records.find(take.execute(one, code, IP))).isPresent(),
                () -> assertThat(records.find(take.execute(other, code, IP))).isPresent()))
        .containsExactlyInAnyOrder("done", "WrongSecondCode");
  }

  @Test
  void neither_secret_lies_in_the_open_and_both_go_with_the_record() {
    SecretToken owner = registers.registered("second-sealed@example.org");
    BegunSecondStep app = on(owner);
    List<String> rows =
        database.query(
            "select concat(sealed, recovery_hash) told from second_step",
            row -> new String(row.bytes("told"), StandardCharsets.ISO_8859_1));
    assertThat(String.join("", rows)).isNotEmpty().doesNotContain(app.secret(), app.recovery());
    int before = rows.size();
    erase.execute(owner);
    assertThat(database.query("select registration from second_step", row -> 1))
        .hasSize(before - 1);
  }

  /** Switches it on. */
  private BegunSecondStep on(SecretToken owner) {
    BegunSecondStep app = begin.execute(owner);
    confirm.execute(owner, next(app));
    return app;
  }

  /** The code that the app shows half a minute later. */
  private String next(BegunSecondStep app) {
    MovedClock.move(Duration.ofSeconds(30));
    return Authenticator.code(app.secret(), clock.instant());
  }
}
