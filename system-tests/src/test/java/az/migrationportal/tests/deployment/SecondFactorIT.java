package az.migrationportal.tests.deployment;

import static az.migrationportal.tests.deployment.Desk.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.CreateAccount;
import az.migrationportal.content.account.Grant;
import az.migrationportal.content.account.Role;
import az.migrationportal.content.attempt.TooManyAttempts;
import az.migrationportal.content.audit.AuditEntries;
import az.migrationportal.content.audit.AuditEntry;
import az.migrationportal.content.audit.AuditQuery;
import az.migrationportal.content.factor.SecondFactors;
import az.migrationportal.content.signin.ConfirmSecondFactor;
import az.migrationportal.content.signin.NoSecondFactor;
import az.migrationportal.content.signin.Proof;
import az.migrationportal.content.signin.RemoveSecondFactor;
import az.migrationportal.content.signin.ResetSecondFactor;
import az.migrationportal.content.signin.SecondFactorInUse;
import az.migrationportal.content.signin.SignIn;
import az.migrationportal.content.signin.SignInRefused;
import az.migrationportal.content.signin.StartSecondFactor;
import az.migrationportal.tests.authenticator.Authenticator;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SecondFactorIT {
  private static final Set<Grant> AUTHOR = Set.of(new Grant(Role.AUTHOR, null));
  private static final String ADDRESS = "192.0.2.1";

  @Inject private CreateAccount create;
  @Inject private SignIn signIn;
  @Inject private SecondFactors factors;
  @Inject private StartSecondFactor start;
  @Inject private ConfirmSecondFactor confirm;
  @Inject private RemoveSecondFactor remove;
  @Inject private ResetSecondFactor reset;
  @Inject private AuditEntries audit;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  /** An account whose second factor is on; its first code is used up. */
  private record Person(Actor actor, String password, String secret, List<String> recovery) {
    Proof proof(@Nullable String code) {
      return new Proof(password, code, ADDRESS);
    }
  }

  private Person enrolled(String name) {
    String password = create.execute(EDITOR, name, AUTHOR).password();
    Actor actor = signIn.execute(name, new Proof(password, null, ADDRESS));
    String secret = start.execute(actor, new Proof(password, null, ADDRESS)).secret();
    List<String> recovery = confirm.execute(actor, code(secret), ADDRESS);
    return new Person(actor, password, secret, recovery);
  }

  private static String code(String secret) {
    return Authenticator.code(secret, HandMovedClock.now());
  }

  private static String nextCode(String secret) {
    HandMovedClock.move(Duration.ofSeconds(30));
    return code(secret);
  }

  private void refused(String name, Proof proof) {
    assertThatThrownBy(() -> signIn.execute(name, proof)).isInstanceOf(SignInRefused.class);
  }

  private List<String> acts(String name) {
    return audit.find(new AuditQuery(0, null, name, null, 20)).stream()
        .map(AuditEntry::act)
        .toList();
  }

  @Test
  void once_on_a_sign_in_needs_password_and_code_together() {
    Person person = enrolled("guarded-one");
    refused("guarded-one", person.proof(null));
    refused("guarded-one", person.proof("000000"));
    refused("guarded-one", new Proof("wrong", nextCode(person.secret()), ADDRESS));
    assertThat(signIn.execute("guarded-one", person.proof(code(person.secret()))))
        .isEqualTo(person.actor());
    assertThat(acts("guarded-one")).containsExactly("ConfirmSecondFactor", "StartSecondFactor");
  }

  @Test
  void until_a_code_confirms_it_nothing_is_asked_for() {
    String password = create.execute(EDITOR, "hesitant-one", AUTHOR).password();
    Proof proof = new Proof(password, null, ADDRESS);
    Actor actor = signIn.execute("hesitant-one", proof);
    String lost = start.execute(actor, proof).secret();
    String secret = start.execute(actor, proof).secret();
    assertThatThrownBy(() -> confirm.execute(actor, code(lost), ADDRESS))
        .isInstanceOf(SignInRefused.class);
    assertThat(signIn.execute("hesitant-one", proof)).isEqualTo(actor);
    assertThat(confirm.execute(actor, code(secret), ADDRESS)).hasSize(10);
    assertThatThrownBy(() -> confirm.execute(actor, code(secret), ADDRESS))
        .isInstanceOf(NoSecondFactor.class);
  }

  @Test
  void a_code_opens_once() {
    Person person = enrolled("replayed-one");
    refused("replayed-one", person.proof(code(person.secret())));
    String code = nextCode(person.secret());
    assertThat(signIn.execute("replayed-one", person.proof(code))).isEqualTo(person.actor());
    refused("replayed-one", person.proof(code));
  }

  @Test
  void of_many_who_show_the_same_code_at_once_one_gets_in() throws Exception {
    Person person = enrolled("copied-one");
    String code = nextCode(person.secret());
    List<Callable<Boolean>> thieves =
        IntStream.range(0, 5).<Callable<Boolean>>mapToObj(i -> () -> opens(person, code)).toList();
    assertThat(Together.run(thieves)).containsOnlyOnce(true);
  }

  private boolean opens(Person person, String code) {
    try {
      signIn.execute(person.actor().name(), person.proof(code));
      return true;
    } catch (SignInRefused | TooManyAttempts e) {
      return false;
    }
  }

  @Test
  void a_recovery_code_stands_in_for_the_telephone_once() {
    Person person = enrolled("stranded-one");
    String code = person.recovery().get(3);
    assertThat(signIn.execute("stranded-one", person.proof(code))).isEqualTo(person.actor());
    refused("stranded-one", person.proof(code));
    assertThat(factors.state("stranded-one").recoveryCodes()).isEqualTo(9);
  }

  @Test
  void a_wrong_password_uses_no_code_up() {
    Person person = enrolled("unlucky-one");
    String code = person.recovery().get(0);
    refused("unlucky-one", new Proof("wrong", code, ADDRESS));
    assertThat(signIn.execute("unlucky-one", person.proof(code))).isEqualTo(person.actor());
  }

  @Test
  void switching_it_off_needs_both_and_leaves_an_entry() {
    Person person = enrolled("leaving-one");
    assertThatThrownBy(() -> remove.execute(person.actor(), person.proof(null)))
        .isInstanceOf(SignInRefused.class);
    remove.execute(person.actor(), person.proof(nextCode(person.secret())));
    assertThat(signIn.execute("leaving-one", person.proof(null))).isEqualTo(person.actor());
    assertThat(factors.state("leaving-one").recoveryCodes()).isZero();
    assertThat(acts("leaving-one")).first().isEqualTo("RemoveSecondFactor");
  }

  @Test
  void there_is_one_at_a_time() {
    Person person = enrolled("double-one");
    assertThatThrownBy(() -> start.execute(person.actor(), person.proof(nextCode(person.secret()))))
        .isInstanceOf(SecondFactorInUse.class);
  }

  @Test
  void an_administrator_helps_whoever_has_lost_everything() {
    Person person = enrolled("ruined-one");
    reset.execute(EDITOR, "ruined-one");
    assertThat(signIn.execute("ruined-one", person.proof(null))).isEqualTo(person.actor());
    assertThatThrownBy(() -> reset.execute(EDITOR, "ruined-one"))
        .isInstanceOf(NoSecondFactor.class);
  }
}
