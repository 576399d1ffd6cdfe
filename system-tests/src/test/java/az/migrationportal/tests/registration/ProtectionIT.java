package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.alert.AlertSweep;
import az.migrationportal.registration.alert.ForgetAlert;
import az.migrationportal.registration.alert.ReevaluateAlerts;
import az.migrationportal.registration.alert.SavedAnswers;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.protection.KeyWatch;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProtectionIT {
  @Inject private SavedFor savedFor;
  @Inject private SavedAnswers saved;
  @Inject private ForgetAlert forget;
  @Inject private ReevaluateAlerts reevaluate;
  @Inject private AlertSweep sweep;
  @Inject private KeyWatch watch;
  @Inject private MailWorker mails;
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
  void a_new_master_key_wraps_everything_and_the_old_one_can_go() {
    SecretToken token = savedFor.answer("rotated", "rotated@example.org");
    KeyFile.hold(KeyFile.key(2), KeyFile.key(1));
    assertThat(saved.find(token)).isPresent();
    watch.look();
    assertThat(masterKeys()).containsExactly(2L);
    KeyFile.hold(KeyFile.key(2));
    assertThat(saved.find(token)).isPresent();
    assertThat(savedFor.answer("rotated", "rotated@example.org")).isNotNull();
    KeyFile.hold(KeyFile.key(1), KeyFile.key(2));
    watch.look();
    assertThat(masterKeys()).containsExactly(1L);
  }

  @Test
  void without_the_key_nothing_can_be_read_and_it_says_so_and_all_comes_back_with_it() {
    SecretToken token = savedFor.answer("lost", "lost@example.org");
    KeyFile.lose();
    watch.look();
    assertThat(watch.state()).contains("cannot be read");
    assertThatThrownBy(() -> saved.find(token)).isInstanceOf(DataUnreadable.class);
    assertThatThrownBy(() -> savedFor.answer("lost", null)).isInstanceOf(DataUnreadable.class);
    assertThat(
            reevaluate
                .execute(SavedFor.rules("lost", "e-visa"), 9, LocalDate.parse("2026-11-25"), true)
                .unreadable())
        .isPositive();
    KeyFile.hold(KeyFile.key(1));
    watch.look();
    assertThat(watch.state()).isEqualTo("ready");
    assertThat(saved.find(token).orElseThrow().changes()).isEmpty();
  }

  @Test
  void another_key_opens_nothing() {
    SecretToken token = savedFor.answer("foreign", null);
    KeyFile.hold(KeyFile.key(3));
    watch.look();
    assertThat(watch.state()).contains("does not open");
    assertThatThrownBy(() -> saved.find(token)).isInstanceOf(DataUnreadable.class);
  }

  @Test
  void what_cannot_be_read_can_still_be_forgotten() {
    SecretToken token = savedFor.answer("erased", "erased@example.org");
    KeyFile.lose();
    forget.execute(token);
    sweep.sweep();
    KeyFile.hold(KeyFile.key(1));
    assertThat(saved.find(token)).isEmpty();
  }

  @Test
  void what_is_forgotten_while_its_mail_is_sent_is_forgotten_each_time() throws Exception {
    for (int round = 0; round < 20; round++) {
      if (round % 5 == 0) {
        MovedClock.move(Duration.ofHours(1)); // so many may be saved in an hour
      }
      SecretToken token = savedFor.answer("sent", "sent-" + round + "@example.org");
      assertThat(AtOnce.outcomes(mails::sendDue, () -> forget.execute(token)))
          .containsExactly("done", "done");
      assertThat(saved.find(token)).isEmpty();
    }
    MovedClock.move(Duration.ofHours(1));
  }

  @Test
  void a_sealed_value_moved_to_another_row_does_not_open() {
    SecretToken one = savedFor.answer("swapped-one", null);
    savedFor.answer("swapped-two", null);
    database.update(
        "update saved_answer a, (select answers from saved_answer where decision = 'swapped-two') b"
            + " set a.answers = b.answers where a.decision = 'swapped-one'");
    assertThatThrownBy(() -> saved.find(one)).isInstanceOf(DataUnreadable.class);
  }

  @Test
  void addresses_and_answers_lie_nowhere_in_the_open() {
    SecretToken token = savedFor.answer("open", "in-the-open@example.org");
    List<String> rows =
        database.query(
            "select concat_ws('|', a.answers, a.outcome, a.address, a.address_index, m.sealed,"
                + " hex(a.token_hash)) told from saved_answer a join data_key k on k.id = a.data_key"
                + " left join mail m on m.about = k.name where a.decision = 'open'",
            row -> new String(row.bytes("told"), StandardCharsets.ISO_8859_1));
    assertThat(rows).isNotEmpty();
    assertThat(String.join("", rows))
        .doesNotContain("in-the-open", "nationality", "visa-free", token.value());
  }

  private List<Long> masterKeys() {
    return database.query(
        "select distinct master_key from data_key order by master_key",
        row -> row.number("master_key"));
  }
}
