package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.consent.ConsentPurpose;
import az.migrationportal.registration.draft.Draft;
import az.migrationportal.registration.draft.Drafts;
import az.migrationportal.registration.draft.ResumeDraft;
import az.migrationportal.registration.draft.SaveStep;
import az.migrationportal.registration.draft.SendResumeLink;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.draft.UnknownDraft;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.ChangeConsents;
import az.migrationportal.registration.registrant.ComeHome;
import az.migrationportal.registration.registrant.MoveOn;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.registrant.NoteAccess;
import az.migrationportal.registration.registrant.Register;
import az.migrationportal.registration.registrant.Registered;
import az.migrationportal.registration.stay.StayKind;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RegistrationActsIT {
  @Inject private RegistersFor registers;
  @Inject private Register register;
  @Inject private SaveStep save;
  @Inject private Drafts drafts;
  @Inject private SendResumeLink sendLink;
  @Inject private ResumeDraft resume;
  @Inject private MyRecords records;
  @Inject private MoveOn moveOn;
  @Inject private ComeHome comeHome;
  @Inject private ChangeConsents consents;
  @Inject private NoteAccess noteAccess;
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
  void what_was_typed_is_what_the_record_says() {
    MyRecord record = record(registers.registered("whole@example.org"));
    assertThat(record.person().fullName()).isEqualTo("Aysel Əliyeva-Ñandú");
    assertThat(record.person().passport()).isEqualTo("C 01234567");
    assertThat(record.household()).hasSize(1);
    assertThat(record.current().orElseThrow().city()).isEqualTo("Berlin");
    assertThat(record.current().orElseThrow().kind()).isEqualTo(StayKind.TEMPORARY);
    assertThat(record.held(ConsentPurpose.CRISIS)).isPresent();
    assertThat(record.held(ConsentPurpose.FINDABLE)).isEmpty();
    assertThat(record.accesses()).isEmpty();
  }

  @Test
  void wrong_entries_are_kept_as_typed_and_stop_only_the_last_step() {
    SecretToken session = registers.filled("wrong@example.org", "\u202E<b>Ə</b>");
    Draft kept =
        save.execute(
            session, Step.PLACE, RegistersFor.day("since", 2026, 19, 40, Map.of("city", " ñ ")));
    assertThat(kept.entries().raw("city")).isEqualTo(" ñ ");
    assertThat(kept.entries().raw("since-month")).isEqualTo("19");
    assertThat(kept.entries().raw("given")).isEqualTo("\u202E<b>Ə</b>");
    registers.prove(session, "wrong@example.org");
    assertThatThrownBy(() -> register.execute(session, RegistersFor.COUNTRIES))
        .isInstanceOfSatisfying(
            InvalidEntries.class,
            refusal ->
                assertThat(refusal.violations()).extracting("field").contains("since", "country"));
    assertThat(drafts.find(session)).isPresent();
  }

  @Test
  void an_address_that_is_not_proved_or_was_changed_after_the_proof_does_not_register() {
    SecretToken session = registers.ready("proved@example.org");
    save.execute(session, Step.CONTACT, Map.of("email", "other@example.org"));
    assertThatThrownBy(() -> register.execute(session, RegistersFor.COUNTRIES))
        .isInstanceOfSatisfying(
            InvalidEntries.class,
            refusal ->
                assertThat(refusal.violations()).extracting("rule").containsExactly("not-proved"));
  }

  @Test
  void sending_twice_leads_to_the_same_registration() {
    SecretToken session = registers.ready("twice-registration@example.org");
    Registered first = register.execute(session, RegistersFor.COUNTRIES);
    Registered second = register.execute(session, RegistersFor.COUNTRIES);
    assertThat(second).isEqualTo(new Registered(first.number(), true));
    assertThatThrownBy(() -> save.execute(session, Step.ABOUT, Map.of()))
        .isInstanceOf(NotSignedIn.class);
  }

  @Test
  void sent_by_many_at_once_there_is_one_registration() throws Exception {
    SecretToken session = registers.ready("race@example.org");
    SecretToken device = device(session, "race-link@example.org");
    List<Registered> all =
        together(
            List.of(
                () -> register.execute(session, RegistersFor.COUNTRIES),
                () -> register.execute(device, RegistersFor.COUNTRIES),
                () -> register.execute(session, RegistersFor.COUNTRIES),
                () -> register.execute(device, RegistersFor.COUNTRIES)));
    assertThat(all).extracting(Registered::number).containsOnly(all.get(0).number());
    assertThat(all).filteredOn(made -> !made.already()).hasSize(1);
    assertThat(record(device).number()).isEqualTo(record(session).number());
  }

  @Test
  void two_drafts_with_one_address_become_one_registration() throws Exception {
    SecretToken one = registers.ready("same-registration@example.org");
    SecretToken other = registers.ready("same-registration@example.org");
    List<Registered> all =
        together(
            List.of(
                () -> register.execute(one, RegistersFor.COUNTRIES),
                () -> register.execute(other, RegistersFor.COUNTRIES)));
    assertThat(all.get(0).number()).isEqualTo(all.get(1).number());
    assertThat(all).filteredOn(made -> !made.already()).hasSize(1);
  }

  @Test
  void a_link_goes_on_on_another_device_until_it_is_sent() {
    SecretToken session = registers.filled("resume@example.org", "Aysel");
    SecretToken device = device(session, "resume@example.org");
    assertThat(drafts.find(device).orElseThrow().entries())
        .isEqualTo(drafts.find(session).orElseThrow().entries());
    registers.prove(device, "resume@example.org");
    register.execute(device, RegistersFor.COUNTRIES);
    assertThatThrownBy(() -> resume.execute(SecretToken.of("A".repeat(32)).orElseThrow()))
        .isInstanceOf(UnknownDraft.class);
  }

  @Test
  void a_visit_ends_after_rest_and_a_draft_after_thirty_days() {
    SecretToken draft = registers.filled("rest@example.org", "Aysel");
    SecretToken owner = registers.registered("rest-owner@example.org");
    MovedClock.move(Duration.ofMinutes(31));
    assertThat(drafts.find(draft)).isPresent();
    assertThat(records.find(owner)).isEmpty();
    SecretToken link = link(draft, "rest@example.org");
    MovedClock.move(Duration.ofHours(3));
    assertThat(drafts.find(draft)).isEmpty();
    assertThat(drafts.canResume(link)).isTrue();
    MovedClock.move(Duration.ofDays(31));
    assertThat(drafts.canResume(link)).isFalse();
    assertThatThrownBy(() -> resume.execute(link)).isInstanceOf(UnknownDraft.class);
  }

  @Test
  void moving_ends_one_stay_and_begins_another_and_home_ends_it() {
    SecretToken owner = registers.registered("moving@example.org");
    moveOn.execute(owner, RegistersFor.place("TR", "İzmir"), RegistersFor.COUNTRIES);
    assertThat(record(owner).stays()).extracting("city").containsExactly("İzmir", "Berlin");
    assertThat(record(owner).current().orElseThrow().country()).isEqualTo("TR");
    comeHome.execute(owner);
    comeHome.execute(owner);
    assertThat(record(owner).current()).isEmpty();
    assertThat(record(owner).homeOn()).isNotNull();
    moveOn.execute(owner, RegistersFor.place("US", "Boston"), RegistersFor.COUNTRIES);
    assertThat(record(owner).homeOn()).isNull();
  }

  @Test
  void a_move_that_cannot_be_taken_is_kept_as_typed_and_changes_nothing() {
    SecretToken owner = registers.registered("half@example.org");
    assertThatThrownBy(
            () ->
                moveOn.execute(
                    owner, Map.of("city", "Ankara", "country", "AZ"), RegistersFor.COUNTRIES))
        .isInstanceOf(InvalidEntries.class);
    assertThat(record(owner).moving().raw("city")).isEqualTo("Ankara");
    assertThat(record(owner).current().orElseThrow().city()).isEqualTo("Berlin");
  }

  @Test
  void consents_are_given_and_withdrawn_one_by_one_and_each_time_is_kept() {
    SecretToken owner = registers.registered("consents@example.org");
    consents.execute(owner, Set.of(ConsentPurpose.EVENTS));
    consents.execute(owner, Set.of(ConsentPurpose.EVENTS, ConsentPurpose.CRISIS));
    MyRecord record = record(owner);
    assertThat(record.held(ConsentPurpose.EVENTS)).isPresent();
    assertThat(record.consents())
        .filteredOn(consent -> consent.purpose() == ConsentPurpose.CRISIS)
        .hasSize(2);
  }

  @Test
  void who_looked_is_seen_by_the_owner_with_the_reason() {
    SecretToken owner = registers.registered("looked@example.org");
    noteAccess.execute(
        record(owner).number(), "Embassy in Berlin", "consular", "record", "asked", "Ərizə");
    assertThat(record(owner).accesses())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.mission()).isEqualTo("Embassy in Berlin");
              assertThat(entry.reason()).isEqualTo("Ərizə");
            });
  }

  private SecretToken device(SecretToken session, String address) {
    return resume.execute(link(session, address));
  }

  private SecretToken link(SecretToken session, String address) {
    sendLink.execute(
        session,
        MailAddress.of(address).orElseThrow(),
        ReaderLocale.EN,
        RegistersFor.network(address));
    mails.sendDue();
    String text =
        Postbox.of(address).stream()
            .map(RegistrationActsIT::text)
            .filter(mail -> mail.contains("/register/resume/"))
            .findFirst()
            .orElseThrow();
    return SecretToken.of(text.replaceAll("(?s).*/register/resume/([A-Za-z0-9_-]{32}).*", "$1"))
        .orElseThrow();
  }

  private static String text(MimeMessage mail) {
    return Postbox.text(mail);
  }

  private MyRecord record(SecretToken owner) {
    return records.find(owner).orElseThrow();
  }

  private static <T> List<T> together(List<Callable<T>> acts) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(acts.size());
    try {
      List<T> all = new java.util.ArrayList<>();
      for (Future<T> done : threads.invokeAll(acts)) {
        all.add(done.get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }
}
