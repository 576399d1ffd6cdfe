package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.alert.AffectedAlerts;
import az.migrationportal.registration.alert.ConfirmAlert;
import az.migrationportal.registration.alert.ForgetAlert;
import az.migrationportal.registration.alert.OutcomeChange;
import az.migrationportal.registration.alert.Outcomes;
import az.migrationportal.registration.alert.ReevaluateAlerts;
import az.migrationportal.registration.alert.Reevaluation;
import az.migrationportal.registration.alert.SavedAnswers;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.token.SecretToken;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReevaluationIT {
  private static final LocalDate DAY = LocalDate.parse("2026-11-25");
  private static final AtomicInteger NETWORK = new AtomicInteger();

  @Inject private SavedFor savedFor;
  @Inject private SavedAnswers saved;
  @Inject private ConfirmAlert confirm;
  @Inject private ForgetAlert forget;
  @Inject private ReevaluateAlerts reevaluate;
  @Inject private AffectedAlerts affected;
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
  void who_must_do_something_else_hears_of_it_once_with_before_and_after() {
    SecretToken token = confirmed("told", "told@example.org");
    Outcomes rules = SavedFor.rules("told", "consular-visa");
    assertThat(reevaluate.execute(rules, 2, DAY, true).changed()).isEqualTo(1);
    assertThat(reevaluate.execute(rules, 2, DAY, true).changed()).isZero();
    assertThat(reevaluate.execute(rules, 3, DAY.plusDays(1), false).changed()).isZero();
    mails.sendDue();
    MimeMessage mail = mailsTo("told@example.org").get(1);
    assertThat(mailsTo("told@example.org")).hasSize(2);
    assertThat(Postbox.text(mail))
        .containsSubsequence("BEFORE", "You are visa-free.", "NOW", "You are consular-visa.")
        .contains("https://portal.example.org/en/answer/" + token.value());
    assertThat(Postbox.header(mail, "List-Unsubscribe"))
        .isEqualTo("<https://portal.example.org/api/v1/alerts/" + token.value() + "/forget>");
    assertThat(Postbox.header(mail, "List-Unsubscribe-Post"))
        .isEqualTo("List-Unsubscribe=One-Click");
    List<OutcomeChange> changes = saved.find(token).orElseThrow().changes();
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).before()).isEqualTo(SavedFor.outcome("visa-free"));
  }

  @Test
  void who_need_do_nothing_else_hears_nothing() {
    confirmed("same", "same@example.org");
    assertThat(reevaluate.execute(SavedFor.rules("same", "visa-free"), 2, DAY, true).changed())
        .isZero();
    mails.sendDue();
    assertThat(Postbox.of("same@example.org")).hasSize(1);
  }

  @Test
  void an_address_that_nobody_confirmed_gets_no_news() {
    SecretToken token = saveOnce("unconfirmed", "unconfirmed@example.org");
    reevaluate.execute(SavedFor.rules("unconfirmed", "e-visa"), 2, DAY, true);
    mails.sendDue();
    assertThat(Postbox.of("unconfirmed@example.org")).hasSize(1);
    assertThat(saved.find(token).orElseThrow().changes()).hasSize(1);
  }

  @Test
  void news_that_wait_are_forgotten_with_the_answer() {
    SecretToken token = confirmed("left", "left@example.org");
    reevaluate.execute(SavedFor.rules("left", "e-visa"), 2, DAY, true);
    forget.execute(token);
    assertThat(saved.find(token)).isEmpty();
  }

  @Test
  void however_many_nodes_look_at_once_it_is_told_once() throws Exception {
    List<SecretToken> tokens = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      tokens.add(saveOnce("crowd", null));
    }
    Outcomes rules = SavedFor.rules("crowd", "e-visa");
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    try {
      List<Future<Reevaluation>> told = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        told.add(nodes.submit(() -> reevaluate.execute(rules, 2, DAY, true)));
      }
      int changed = 0;
      for (Future<Reevaluation> one : told) {
        changed += one.get().changed();
      }
      assertThat(changed).isEqualTo(30);
    } finally {
      nodes.shutdown();
    }
    assertThat(tokens)
        .allSatisfy(token -> assertThat(saved.find(token).orElseThrow().changes()).hasSize(1));
  }

  @Test
  void a_node_that_dies_in_the_middle_leaves_nothing_half_told() {
    SecretToken first = confirmed("killed", "killed@example.org");
    SecretToken second = saveOnce("killed", null);
    AtomicInteger asked = new AtomicInteger();
    Outcomes dying =
        (decision, answers, locale) -> {
          if (!decision.equals("killed")) {
            return Optional.empty();
          }
          if (asked.incrementAndGet() == 2) {
            throw new IllegalStateException("the node dies here");
          }
          return Optional.of(SavedFor.outcome("e-visa"));
        };
    assertThatThrownBy(() -> reevaluate.execute(dying, 2, DAY, true))
        .isInstanceOf(IllegalStateException.class);
    assertThat(saved.find(first).orElseThrow().changes()).isEmpty();
    assertThat(reevaluate.execute(SavedFor.rules("killed", "e-visa"), 2, DAY, true).changed())
        .isEqualTo(2);
    mails.sendDue();
    assertThat(Postbox.of("killed@example.org")).hasSize(2);
    assertThat(saved.find(second).orElseThrow().changes()).hasSize(1);
  }

  @Test
  void editors_see_how_many_a_candidate_would_reach() {
    confirmed("counted", "counted@example.org");
    saveOnce("counted", null);
    assertThat(affected.of("counted", SavedFor.rules("counted", "e-visa")))
        .isEqualTo(new AffectedAlerts.Affected(2, 2, 1, 0));
    assertThat(affected.of("counted", SavedFor.rules("counted", "visa-free")))
        .isEqualTo(new AffectedAlerts.Affected(2, 0, 0, 0));
  }

  private SecretToken confirmed(String decision, String address) {
    SecretToken token = saveOnce(decision, address);
    mails.sendDue();
    confirm.execute(SavedFor.token(Postbox.text(Postbox.of(address).get(0))));
    return token;
  }

  /** From a network of its own: limits are not what is tested here. */
  private SecretToken saveOnce(String decision, @org.jspecify.annotations.Nullable String address) {
    return savedFor.answer(decision, address, "10.1." + NETWORK.incrementAndGet() + ".1");
  }

  /** The one that asks first, then the news. */
  private static List<MimeMessage> mailsTo(String address) {
    return Postbox.of(address).stream()
        .sorted(java.util.Comparator.comparing(mail -> Postbox.text(mail).contains("BEFORE")))
        .toList();
  }
}
