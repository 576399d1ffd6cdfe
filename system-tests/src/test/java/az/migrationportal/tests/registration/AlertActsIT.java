package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.alert.AlertSweep;
import az.migrationportal.registration.alert.ConfirmAlert;
import az.migrationportal.registration.alert.ForgetAlert;
import az.migrationportal.registration.alert.MailState;
import az.migrationportal.registration.alert.SavedAnswer;
import az.migrationportal.registration.alert.SavedAnswers;
import az.migrationportal.registration.alert.TooManySaved;
import az.migrationportal.registration.alert.UnknownAnswer;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.token.SecretToken;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AlertActsIT {
  @Inject private SavedFor savedFor;
  @Inject private SavedAnswers saved;
  @Inject private ConfirmAlert confirm;
  @Inject private ForgetAlert forget;
  @Inject private AlertSweep sweep;
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
  void a_saved_answer_is_opened_by_its_token_and_by_no_other() {
    SecretToken token = savedFor.answer("opened", null);
    SavedAnswer answer = saved.find(token).orElseThrow();
    assertThat(answer.decision()).isEqualTo("opened");
    assertThat(answer.answers()).isEqualTo(SavedFor.ANSWERS);
    assertThat(answer.outcome()).isEqualTo(SavedFor.outcome("visa-free"));
    assertThat(answer.mail()).isEqualTo(MailState.NONE);
    assertThat(saved.find(SecretToken.of("A".repeat(32)).orElseThrow())).isEmpty();
  }

  @Test
  void an_address_counts_once_its_owner_has_confirmed() {
    SecretToken token = savedFor.answer("confirmed", "confirmed@example.org");
    assertThat(mail(token)).isEqualTo(MailState.WAITING);
    MimeMessage asked = only("confirmed@example.org");
    SecretToken owner = SavedFor.token(Postbox.text(asked));
    assertThat(Postbox.text(asked).replace(owner.value(), ""))
        .contains("Do I need a visa?")
        .doesNotContain("TR");
    assertThatThrownBy(() -> confirm.execute(token)).isInstanceOf(UnknownAnswer.class);
    assertThat(saved.find(owner)).isEmpty();
    confirm.execute(owner);
    confirm.execute(owner);
    assertThat(mail(token)).isEqualTo(MailState.CONFIRMED);
  }

  @Test
  void an_address_that_nobody_confirmed_in_time_is_erased_and_the_answer_stays() {
    SecretToken token = savedFor.answer("late", "late@example.org");
    SecretToken owner = SavedFor.token(Postbox.text(only("late@example.org")));
    MovedClock.move(Duration.ofDays(2));
    assertThat(mail(token)).isEqualTo(MailState.NONE);
    assertThatThrownBy(() -> confirm.execute(owner)).isInstanceOf(UnknownAnswer.class);
    sweep.sweep();
    assertThatThrownBy(() -> forget.execute(owner)).isInstanceOf(UnknownAnswer.class);
    assertThat(saved.find(token)).isPresent();
  }

  @Test
  void a_stranger_takes_their_address_out_and_leaves_the_answer() {
    SecretToken token = savedFor.answer("stranger", "stranger@example.org");
    forget.execute(SavedFor.token(Postbox.text(only("stranger@example.org"))));
    assertThat(mail(token)).isEqualTo(MailState.NONE);
  }

  @Test
  void what_is_forgotten_is_as_if_it_had_never_been() {
    SecretToken token = savedFor.answer("forgotten", "forgotten@example.org");
    forget.execute(token);
    assertThat(saved.find(token)).isEmpty();
    assertThatThrownBy(() -> forget.execute(token)).isInstanceOf(UnknownAnswer.class);
  }

  @Test
  void an_answer_that_nobody_opens_for_two_years_is_erased() {
    SecretToken left = savedFor.answer("left", null);
    SecretToken opened = savedFor.answer("opened-again", null);
    MovedClock.move(Duration.ofDays(400));
    assertThat(saved.find(opened)).isPresent();
    MovedClock.move(Duration.ofDays(400));
    sweep.sweep();
    assertThat(saved.find(left)).isEmpty();
    assertThat(saved.find(opened)).isPresent();
  }

  @Test
  void an_address_is_asked_three_times_a_day_and_whoever_saves_sees_no_difference() {
    for (int i = 0; i < 5; i++) {
      SecretToken token = savedFor.answer("flood", "Flood@example.org");
      assertThat(saved.find(token)).isPresent();
    }
    mails.sendDue();
    assertThat(Postbox.of("Flood@example.org")).hasSize(3);
    savedFor.answer("flood", "flood@EXAMPLE.org");
    mails.sendDue();
    assertThat(Postbox.of("flood@example.org")).isEmpty();
    MovedClock.move(Duration.ofDays(1));
    savedFor.answer("flood", "flood@example.org");
    mails.sendDue();
    assertThat(Postbox.of("flood@example.org")).hasSize(1);
  }

  @Test
  void a_network_saves_sixty_times_an_hour() {
    for (int i = 0; i < 60; i++) {
      savedFor.answer("network", null, "198.51.100." + i);
    }
    assertThatThrownBy(() -> savedFor.answer("network", null, "198.51.100.99"))
        .isInstanceOf(TooManySaved.class);
    assertThat(savedFor.answer("network", null, "203.0.113.9")).isNotNull();
    MovedClock.move(Duration.ofHours(1));
    assertThat(savedFor.answer("network", null, "198.51.100.99")).isNotNull();
  }

  private MailState mail(SecretToken token) {
    return saved.find(token).orElseThrow().mail();
  }

  private MimeMessage only(String address) {
    mails.sendDue();
    List<MimeMessage> all = Postbox.of(address);
    assertThat(all).hasSize(1);
    return all.get(0);
  }
}
