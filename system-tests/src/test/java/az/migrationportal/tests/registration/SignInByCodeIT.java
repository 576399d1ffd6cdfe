package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.ProveAddress;
import az.migrationportal.registration.verification.RequestCode;
import az.migrationportal.registration.verification.TooManyRequests;
import az.migrationportal.registration.verification.Visits;
import az.migrationportal.registration.verification.WrongCode;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignInByCodeIT {
  @Inject private RegistersFor registers;
  @Inject private RequestCode request;
  @Inject private ProveAddress prove;
  @Inject private Visits visits;
  @Inject private MyRecords records;
  @Inject private MailWorker mails;

  @Deployment
  static WebArchive registration() {
    return RegistrationWar.create();
  }

  @BeforeEach
  void key() {
    KeyFile.hold(KeyFile.key(1));
  }

  @Test
  void a_code_signs_the_owner_in_with_a_new_session_and_signing_out_ends_it() {
    registers.registered("owner@example.org");
    SecretToken asked = ask("owner@example.org");
    assertThat(records.find(asked)).isEmpty();
    SecretToken owner = prove(asked, registers.code("owner@example.org"));
    assertThat(owner.value()).isNotEqualTo(asked.value());
    assertThat(records.find(owner).orElseThrow().contact().email()).isEqualTo("owner@example.org");
    assertThatThrownBy(() -> prove(asked, "00000000")).isInstanceOf(NotSignedIn.class);
    visits.end(owner);
    assertThat(records.find(owner)).isEmpty();
  }

  @Test
  void a_code_is_for_the_session_that_asked_and_once() {
    registers.registered("bound@example.org");
    SecretToken asked = ask("bound@example.org");
    String code = registers.code("bound@example.org");
    SecretToken stranger = ask("bound-stranger@example.org");
    assertThatThrownBy(() -> prove(stranger, code)).isInstanceOf(WrongCode.class);
    assertThat(records.find(prove(asked, code.substring(0, 4) + " " + code.substring(4))))
        .isPresent();
    assertThatThrownBy(() -> prove(asked, code)).isInstanceOf(NotSignedIn.class);
  }

  @Test
  void five_wrong_tries_end_a_code_also_for_the_right_one() {
    registers.registered("tries@example.org");
    SecretToken asked = ask("tries@example.org");
    String code = registers.code("tries@example.org");
    String wrong = code.startsWith("1") ? "20000000" : "10000000";
    for (int i = 0; i < ProveAddress.TRIES; i++) {
      assertThatThrownBy(() -> prove(asked, wrong)).isInstanceOf(WrongCode.class);
    }
    assertThatThrownBy(() -> prove(asked, code)).isInstanceOf(WrongCode.class);
  }

  @Test
  void a_code_ends_after_ten_minutes() {
    registers.registered("late-code@example.org");
    SecretToken asked = ask("late-code@example.org");
    String code = registers.code("late-code@example.org");
    MovedClock.move(RequestCode.LIFE);
    assertThatThrownBy(() -> prove(asked, code)).isInstanceOf(WrongCode.class);
  }

  @Test
  void an_address_nobody_registered_is_told_so_by_mail_and_by_nothing_else() {
    SecretToken asked = ask("nobody@example.org");
    mails.sendDue();
    assertThat(Postbox.of("nobody@example.org"))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(Postbox.text(mail))
                    .contains("/en/register")
                    .doesNotContainPattern("[0-9]{4} [0-9]{4}"));
    assertThatThrownBy(() -> prove(asked, "12345678")).isInstanceOf(WrongCode.class);
  }

  @Test
  void an_address_gets_five_codes_an_hour_and_whoever_asks_sees_no_difference() {
    for (int i = 0; i < 8; i++) {
      assertThat(ask("flooded-codes@example.org")).isNotNull();
    }
    mails.sendDue();
    assertThat(Postbox.of("flooded-codes@example.org")).hasSize(5);
    MovedClock.move(Duration.ofHours(1));
    ask("flooded-codes@example.org");
    mails.sendDue();
    assertThat(Postbox.of("flooded-codes@example.org")).hasSize(6);
  }

  @Test
  void a_network_that_asks_too_often_is_told_when_to_come_back() {
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 200; i++) {
                request.execute(
                    null, address("net" + i + "@example.org"), ReaderLocale.EN, "198.18.7.7");
              }
            })
        .isInstanceOfSatisfying(
            TooManyRequests.class,
            refusal -> assertThat(refusal.data()).containsEntry("seconds", 3600L));
  }

  private SecretToken ask(String address) {
    return request.execute(null, address(address), ReaderLocale.EN, RegistersFor.network(address));
  }

  private SecretToken prove(SecretToken session, String code) {
    return prove.execute(session, code, "192.0.2.77");
  }

  private static MailAddress address(String text) {
    return MailAddress.of(text).orElseThrow();
  }
}
