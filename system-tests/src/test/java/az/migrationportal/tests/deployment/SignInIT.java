package az.migrationportal.tests.deployment;

import static az.migrationportal.tests.deployment.Desk.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.CreateAccount;
import az.migrationportal.content.account.Grant;
import az.migrationportal.content.account.IssueToken;
import az.migrationportal.content.account.Role;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.account.Tokens;
import az.migrationportal.content.attempt.Attempts;
import az.migrationportal.content.attempt.TooManyAttempts;
import az.migrationportal.content.attempt.UnlockAccount;
import az.migrationportal.content.audit.AuditEntries;
import az.migrationportal.content.audit.AuditEntry;
import az.migrationportal.content.audit.AuditQuery;
import az.migrationportal.content.session.SessionCard;
import az.migrationportal.content.session.Sessions;
import az.migrationportal.content.signin.ChangePassword;
import az.migrationportal.content.signin.CompletePasswordReset;
import az.migrationportal.content.signin.PasswordNotAllowed;
import az.migrationportal.content.signin.Proof;
import az.migrationportal.content.signin.SignIn;
import az.migrationportal.content.signin.SignInRefused;
import az.migrationportal.content.signin.StartPasswordReset;
import az.migrationportal.content.signin.StartedReset;
import az.migrationportal.content.signin.UnknownReset;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Passwords, pauses and sessions on a real database; the clock is moved by hand. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {
  private static final Set<Grant> AUTHOR = Set.of(new Grant(Role.AUTHOR, null));

  @Inject private CreateAccount create;
  @Inject private SignIn signIn;
  @Inject private Attempts attempts;
  @Inject private UnlockAccount unlock;
  @Inject private ChangePassword changePassword;
  @Inject private StartPasswordReset startReset;
  @Inject private CompletePasswordReset completeReset;
  @Inject private IssueToken issueToken;
  @Inject private Tokens tokens;
  @Inject private Sessions sessions;
  @Inject private AuditEntries audit;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  private String account(String name) {
    return create.execute(EDITOR, name, AUTHOR).password();
  }

  private static Proof proof(String password, String address) {
    return new Proof(password, null, address);
  }

  private void fail(String name, String address, int times) {
    for (int i = 0; i < times; i++) {
      assertThatThrownBy(() -> signIn.execute(name, proof("wrong", address)))
          .isInstanceOf(SignInRefused.class);
    }
  }

  private String token(Actor actor, String label) {
    return issueToken.execute(actor, label, Set.of(Scope.READ_DRAFTS), Duration.ofHours(1)).token();
  }

  private List<String> acts(String actor) {
    return audit.find(new AuditQuery(0, null, actor, null, 50)).stream()
        .map(AuditEntry::act)
        .toList();
  }

  @Test
  void after_five_failures_even_the_right_password_waits_and_each_failure_doubles_the_pause() {
    String password = account("paused-one");
    fail("paused-one", "192.0.2.1", 5);
    assertThatThrownBy(() -> signIn.execute("paused-one", proof(password, "192.0.2.1")))
        .isInstanceOfSatisfying(
            TooManyAttempts.class, wait -> assertThat(wait.data()).containsEntry("seconds", 1L));
    HandMovedClock.move(Duration.ofSeconds(1));
    fail("paused-one", "192.0.2.1", 1);
    assertThatThrownBy(() -> signIn.execute("paused-one", proof(password, "192.0.2.1")))
        .isInstanceOfSatisfying(
            TooManyAttempts.class, wait -> assertThat(wait.data()).containsEntry("seconds", 2L));
    HandMovedClock.move(Duration.ofSeconds(2));
    assertThat(signIn.execute("paused-one", proof(password, "192.0.2.1")).name())
        .isEqualTo("paused-one");
    assertThat(acts("paused-one")).isEmpty();
  }

  @Test
  void a_stranger_cannot_shut_the_owner_out_from_another_address() {
    String password = account("besieged-one");
    fail("besieged-one", "192.0.2.2", 5);
    assertThat(signIn.execute("besieged-one", proof(password, "192.0.2.3")).name())
        .isEqualTo("besieged-one");
  }

  @Test
  void failures_from_many_addresses_pause_the_account_until_an_administrator_forgets_them() {
    String password = account("hunted-one");
    IntStream.range(0, 30).forEach(i -> fail("hunted-one", "198.51.100." + i, 1));
    Proof right = proof(password, "198.51.100.200");
    assertThatThrownBy(() -> signIn.execute("hunted-one", right))
        .isInstanceOf(TooManyAttempts.class);
    assertThat(attempts.failures("hunted-one")).isEqualTo(30);
    unlock.execute(EDITOR, "hunted-one");
    assertThat(signIn.execute("hunted-one", right).name()).isEqualTo("hunted-one");
    assertThat(audit.find(new AuditQuery(0, null, EDITOR.name(), "UnlockAccount", 1)))
        .singleElement()
        .satisfies(entry -> assertThat(entry.detail()).contains("hunted-one"));
  }

  @Test
  void one_address_that_tries_many_names_waits_for_all_of_them() {
    IntStream.range(0, 60).forEach(i -> fail("no-such-" + i, "203.0.113.9", 1));
    assertThatThrownBy(() -> signIn.execute("no-such-60", proof("wrong", "203.0.113.9")))
        .isInstanceOf(TooManyAttempts.class);
  }

  @Test
  void a_name_that_nobody_has_is_paused_like_any_other() {
    fail("nobody-at-all", "192.0.2.4", 5);
    assertThatThrownBy(() -> signIn.execute("nobody-at-all", proof("wrong", "192.0.2.4")))
        .isInstanceOf(TooManyAttempts.class);
  }

  @Test
  void of_many_guesses_at_once_no_more_get_through_than_are_free() throws Exception {
    account("stormed-one");
    List<Callable<Boolean>> guesses =
        IntStream.range(0, 24)
            .<Callable<Boolean>>mapToObj(i -> () -> isLookedAt("stormed-one"))
            .toList();
    assertThat(Together.run(guesses).stream().filter(looked -> looked).count()).isEqualTo(5);
  }

  private boolean isLookedAt(String name) {
    try {
      signIn.execute(name, proof("wrong", "192.0.2.5"));
      throw new AssertionError("a wrong password was right");
    } catch (SignInRefused e) {
      return true;
    } catch (TooManyAttempts e) {
      return false;
    }
  }

  @Test
  void a_new_password_ends_every_other_session_and_the_old_password() {
    String password = account("changing-one");
    Actor actor = signIn.execute("changing-one", proof(password, "192.0.2.6"));
    String mine = token(actor, "mine");
    String other = token(actor, "other");
    long present = tokens.authenticate(mine).orElseThrow().tokenId();
    String fresh = "four other quiet words";
    changePassword.execute(actor, proof(password, "192.0.2.6"), fresh, present);
    assertThat(tokens.authenticate(mine)).isPresent();
    assertThat(tokens.authenticate(other)).isEmpty();
    fail("changing-one", "192.0.2.6", 1);
    assertThatThrownBy(() -> signIn.execute("changing-one", proof(password, "192.0.2.6")))
        .isInstanceOf(SignInRefused.class);
    assertThat(signIn.execute("changing-one", proof(fresh, "192.0.2.6"))).isEqualTo(actor);
    assertThat(acts("changing-one")).first().isEqualTo("ChangePassword");
  }

  @Test
  void a_wrong_present_password_or_a_weak_new_one_changes_nothing() {
    String password = account("careful-one");
    Actor actor = signIn.execute("careful-one", proof(password, "192.0.2.7"));
    assertThatThrownBy(
            () ->
                changePassword.execute(
                    actor, proof("wrong", "192.0.2.7"), "four other quiet words", 0))
        .isInstanceOf(SignInRefused.class);
    for (String weak :
        List.of("short", "aaaaaaaaaaaaaaaa", "Careful-One-2026", password, "w".repeat(201))) {
      assertThatThrownBy(() -> changePassword.execute(actor, proof(password, "192.0.2.7"), weak, 0))
          .isInstanceOf(PasswordNotAllowed.class);
    }
    assertThat(signIn.execute("careful-one", proof(password, "192.0.2.7"))).isEqualTo(actor);
    assertThat(acts("careful-one")).isEmpty();
  }

  @Test
  void the_secret_of_a_reset_is_good_once_and_ends_all_sessions() {
    String password = account("forgetful-one");
    String token = token(signIn.execute("forgetful-one", proof(password, "192.0.2.8")), "old");
    StartedReset first = startReset.execute(EDITOR, "forgetful-one");
    StartedReset second = startReset.execute(EDITOR, "forgetful-one");
    assertThatThrownBy(() -> completeReset.execute(first.secret(), "four other quiet words"))
        .isInstanceOf(UnknownReset.class);
    assertThatThrownBy(() -> completeReset.execute(second.secret(), "short"))
        .isInstanceOf(PasswordNotAllowed.class);
    assertThat(tokens.authenticate(token)).isPresent();
    completeReset.execute(second.secret(), "four other quiet words");
    assertThat(tokens.authenticate(token)).isEmpty();
    assertThat(signIn.execute("forgetful-one", proof("four other quiet words", "192.0.2.8")).name())
        .isEqualTo("forgetful-one");
    assertThatThrownBy(() -> completeReset.execute(second.secret(), "four yet other words"))
        .isInstanceOf(UnknownReset.class);
    assertThat(acts("forgetful-one")).contains("CompletePasswordReset");
  }

  @Test
  void the_secret_of_a_reset_is_good_for_a_day() {
    account("slow-one");
    StartedReset reset = startReset.execute(EDITOR, "slow-one");
    HandMovedClock.move(Duration.ofHours(24));
    assertThatThrownBy(() -> completeReset.execute(reset.secret(), "four other quiet words"))
        .isInstanceOf(UnknownReset.class);
  }

  @Test
  void a_session_tells_roughly_when_and_from_where_it_was_last_used() {
    String password = account("travelling-one");
    Actor actor = signIn.execute("travelling-one", proof(password, "192.0.2.9"));
    long id = tokens.authenticate(token(actor, "bag")).orElseThrow().tokenId();
    assertThat(sessions.of("travelling-one", 0, 100))
        .singleElement()
        .satisfies(session -> assertThat(session.lastUsedAt()).isNull());
    sessions.noteUse(id, "203.0.113.77");
    sessions.noteUse(id, "198.51.100.1");
    assertThat(sessions.of("travelling-one", 0, 100))
        .extracting(SessionCard::lastUsedFrom)
        .containsExactly("203.0.113.0/24");
    HandMovedClock.move(Duration.ofMinutes(5));
    sessions.noteUse(id, "198.51.100.1");
    assertThat(sessions.of("travelling-one", 0, 100))
        .extracting(SessionCard::lastUsedFrom)
        .containsExactly("198.51.100.0/24");
    assertThatCode(() -> sessions.noteUse(Long.MAX_VALUE, "x")).doesNotThrowAnyException();
  }
}
