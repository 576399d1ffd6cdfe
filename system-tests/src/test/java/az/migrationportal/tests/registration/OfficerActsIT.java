package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.inbox.Inbox;
import az.migrationportal.registration.inbox.InboxView;
import az.migrationportal.registration.officer.ChangeOfficer;
import az.migrationportal.registration.officer.ChangeOwnPassword;
import az.migrationportal.registration.officer.CreateOfficer;
import az.migrationportal.registration.officer.LastAdministrator;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerEntries;
import az.migrationportal.registration.officer.OfficerMustWait;
import az.migrationportal.registration.officer.OfficerNameTaken;
import az.migrationportal.registration.officer.OfficerNotAllowed;
import az.migrationportal.registration.officer.OfficerNotProven;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.registration.officer.OfficerSessions;
import az.migrationportal.registration.officer.SignInOfficer;
import az.migrationportal.registration.officer.SignOutOfficer;
import az.migrationportal.registration.officer.StaleOfficer;
import az.migrationportal.registration.officer.UnknownOfficer;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.token.SecretToken;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OfficerActsIT {
  @Inject private MissionPeople people;
  @Inject private Inbox inbox;
  @Inject private CreateOfficer create;
  @Inject private ChangeOfficer change;
  @Inject private ChangeOwnPassword changePassword;
  @Inject private SignInOfficer signIn;
  @Inject private SignOutOfficer signOut;
  @Inject private OfficerSessions sessions;

  @Deployment
  static WebArchive registration() {
    return RegistrationWar.create();
  }

  @BeforeEach
  void arrive() {
    people.arrive();
  }

  @Test
  void the_first_officer_keeps_accounts_and_sees_no_enquiry() {
    Officer first = people.named("officer-admin");
    assertThat(first.roles()).containsExactly(OfficerRole.ADMINISTRATOR);
    assertThatThrownBy(() -> inbox.list(first, InboxView.OPEN))
        .isInstanceOf(OfficerNotAllowed.class);
  }

  @Test
  void guessing_a_password_is_stopped_after_five_whoever_has_the_name() {
    for (String name : List.of("berlin", "nobody-at-all")) {
      for (int i = 0; i < 5; i++) {
        assertThatThrownBy(() -> signIn.execute(name, "wrong", MissionPeople.network()))
            .isInstanceOf(OfficerNotProven.class);
      }
      assertThatThrownBy(
              () -> signIn.execute(name, MissionPeople.PASSWORD, MissionPeople.network()))
          .isInstanceOf(OfficerMustWait.class);
    }
    MovedClock.move(Duration.ofMinutes(16));
    assertThat(signIn.execute("berlin", MissionPeople.PASSWORD, MissionPeople.network()))
        .isNotNull();
  }

  @Test
  void one_network_tries_sixty_times_an_hour() {
    String network = MissionPeople.network();
    for (int i = 0; i < 60; i++) {
      String name = "stranger" + i;
      assertThatThrownBy(() -> signIn.execute(name, "", network))
          .isInstanceOf(OfficerNotProven.class);
    }
    assertThatThrownBy(() -> signIn.execute("baku", MissionPeople.PASSWORD, network))
        .isInstanceOf(OfficerMustWait.class);
    MovedClock.move(Duration.ofHours(1));
    assertThat(signIn.execute("baku", MissionPeople.PASSWORD, network)).isNotNull();
  }

  @Test
  void a_session_ends_by_leaving_by_rest_and_by_the_end_of_the_day() {
    SecretToken left = signIn.execute("berlin", MissionPeople.PASSWORD, MissionPeople.network());
    assertThat(sessions.find(left).orElseThrow().name()).isEqualTo("berlin");
    signOut.execute(left);
    signOut.execute(left);
    assertThat(sessions.find(left)).isEmpty();
    SecretToken resting = signIn.execute("berlin", MissionPeople.PASSWORD, MissionPeople.network());
    SecretToken busy = signIn.execute("berlin", MissionPeople.PASSWORD, MissionPeople.network());
    for (int i = 0; i < 35; i++) {
      MovedClock.move(Duration.ofMinutes(20));
      assertThat(sessions.find(busy)).isPresent();
    }
    assertThat(sessions.find(resting)).isEmpty();
    MovedClock.move(Duration.ofMinutes(20));
    assertThat(sessions.find(busy)).isEmpty();
    assertThat(sessions.find(SecretToken.random())).isEmpty();
  }

  @Test
  void whoever_is_changed_or_locked_has_no_session_left() {
    SecretToken session = signIn.execute("munich", MissionPeople.PASSWORD, MissionPeople.network());
    Officer munich = people.named("munich");
    Officer admin = people.named("officer-admin");
    OfficerEntries locked =
        new OfficerEntries("M", "Munich", Set.of(OfficerRole.ANSWERING), false, Set.of("DE"), true);
    change.execute(admin, "munich", munich.version(), "", locked);
    assertThat(sessions.find(session)).isEmpty();
    assertThatThrownBy(
            () -> signIn.execute("munich", MissionPeople.PASSWORD, MissionPeople.network()))
        .isInstanceOf(OfficerNotProven.class);
    assertThatThrownBy(() -> change.execute(admin, "munich", munich.version(), "", locked))
        .isInstanceOf(StaleOfficer.class);
    OfficerEntries back =
        new OfficerEntries(
            "M", "Munich", Set.of(OfficerRole.ANSWERING), false, Set.of("DE"), false);
    change.execute(admin, "munich", people.named("munich").version(), "another password", back);
    assertThat(signIn.execute("munich", "another password", MissionPeople.network())).isNotNull();
    change.execute(admin, "munich", people.named("munich").version(), MissionPeople.PASSWORD, back);
  }

  @Test
  void an_officer_changes_their_own_password_and_other_sessions_end() {
    SecretToken here = signIn.execute("ankara", MissionPeople.PASSWORD, MissionPeople.network());
    SecretToken there = signIn.execute("ankara", MissionPeople.PASSWORD, MissionPeople.network());
    Officer ankara = people.named("ankara");
    assertThatThrownBy(() -> changePassword.execute(ankara, here, "wrong", "a new password"))
        .isInstanceOf(OfficerNotProven.class);
    assertThatThrownBy(() -> changePassword.execute(ankara, here, MissionPeople.PASSWORD, "short"))
        .isInstanceOf(InvalidEntries.class);
    changePassword.execute(ankara, here, MissionPeople.PASSWORD, "a new password");
    assertThat(sessions.find(here)).isPresent();
    assertThat(sessions.find(there)).isEmpty();
    changePassword.execute(ankara, here, "a new password", MissionPeople.PASSWORD);
  }

  @Test
  void accounts_are_kept_by_administrators_who_cannot_all_leave() {
    Officer admin = people.named("officer-admin");
    OfficerEntries entries =
        new OfficerEntries("X", "X", Set.of(OfficerRole.CHIEF), true, Set.of(), false);
    for (String name : List.of("berlin", "berlin-chief", "consul", "baku")) {
      Officer other = people.named(name);
      assertThatThrownBy(() -> create.execute(other, "new-one", MissionPeople.PASSWORD, entries))
          .isInstanceOf(OfficerNotAllowed.class);
      assertThatThrownBy(() -> change.execute(other, name, 1, "", entries))
          .isInstanceOf(OfficerNotAllowed.class);
    }
    assertThatThrownBy(() -> create.execute(admin, "berlin", MissionPeople.PASSWORD, entries))
        .isInstanceOf(OfficerNameTaken.class);
    assertThatThrownBy(() -> create.execute(admin, "Ə", "short", entries))
        .isInstanceOfSatisfying(
            InvalidEntries.class, refused -> assertThat(refused.violations()).hasSize(2));
    assertThatThrownBy(() -> change.execute(admin, "no-one", 1, "", entries))
        .isInstanceOf(UnknownOfficer.class);
    assertThatThrownBy(() -> change.execute(admin, "officer-admin", admin.version(), "", entries))
        .isInstanceOf(LastAdministrator.class);
  }
}
