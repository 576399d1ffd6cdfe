package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.casework.OpenRegistration;
import az.migrationportal.registration.casework.SearchRegistrants;
import az.migrationportal.registration.casework.VerifyIdentity;
import az.migrationportal.registration.desk.FormKind;
import az.migrationportal.registration.desk.KeptForms;
import az.migrationportal.registration.draft.TypedDate;
import az.migrationportal.registration.factor.BeginSecondStep;
import az.migrationportal.registration.factor.BegunSecondStep;
import az.migrationportal.registration.factor.ConfirmSecondStep;
import az.migrationportal.registration.factor.IdentityNotSeen;
import az.migrationportal.registration.factor.LiftSecondStep;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.registrant.AccessEntry;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.tests.authenticator.Authenticator;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LiftedStepIT {
  @Inject private MissionPeople people;
  @Inject private RegistersFor registers;
  @Inject private KeptForms forms;
  @Inject private SearchRegistrants search;
  @Inject private OpenRegistration open;
  @Inject private VerifyIdentity verify;
  @Inject private BeginSecondStep begin;
  @Inject private ConfirmSecondStep confirm;
  @Inject private LiftSecondStep lift;
  @Inject private MyRecords records;
  @Inject private Clock clock;

  @Deployment
  static WebArchive registration() {
    return RegistrationWar.create();
  }

  @BeforeEach
  void key() {
    KeyFile.hold(KeyFile.key(1));
    people.arrive();
  }

  @Test
  void who_lost_app_and_code_shows_a_document_and_signs_in_by_mail_again() {
    SecretToken owner = registers.registered("lifted@example.org", "Tətbiqsiz", "P 777");
    String number = records.find(owner).orElseThrow().number();
    BegunSecondStep app = begin.execute(owner);
    confirm.execute(owner, Authenticator.code(app.secret(), clock.instant()));
    Officer consul = people.named("consul");
    assertThatThrownBy(() -> lift.execute(consul, number)).isInstanceOf(UnknownRegistration.class);
    look(consul, number);
    assertThat(lift.since(consul, number)).isPresent();
    assertThatThrownBy(() -> lift.execute(consul, number)).isInstanceOf(IdentityNotSeen.class);
    assertThat(records.find(registers.signedIn("lifted@example.org"))).isEmpty();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
    verify.execute(
        consul,
        number,
        "passport",
        new TypedDate(
            Integer.toString(today.getDayOfMonth()),
            Integer.toString(today.getMonthValue()),
            Integer.toString(today.getYear())));
    lift.execute(consul, number);
    lift.execute(consul, number);
    assertThat(lift.since(consul, number)).isEmpty();
    SecretToken again = registers.signedIn("lifted@example.org");
    assertThat(records.find(again).orElseThrow().accesses())
        .extracting(AccessEntry::what)
        .containsExactly("lifted", "document", "record", "search");
  }

  private void look(Officer officer, String number) {
    SecretToken form =
        forms.keep(
            officer,
            FormKind.SEARCH,
            Map.of("reason", "help", "words", "Telefonunu itirib", "exact", number));
    search.execute(officer, form);
    open.execute(officer, form, number);
  }
}
