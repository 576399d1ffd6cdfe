package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.address.AddressTaken;
import az.migrationportal.registration.address.ChangeAddress;
import az.migrationportal.registration.address.RequestAddressChange;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.protection.KeyWatch;
import az.migrationportal.registration.registrant.ChangeKind;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.registrant.RecordChange;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.ProveAddress;
import az.migrationportal.registration.verification.WrongCode;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The address of a registration is changed in place, by whoever owns record and address. */
@ExtendWith(ArquillianExtension.class)
class AddressChangeIT {
  @Inject private RegistersFor registers;
  @Inject private RequestAddressChange request;
  @Inject private ChangeAddress change;
  @Inject private ProveAddress prove;
  @Inject private MyRecords records;
  @Inject private MailWorker mails;
  @Inject private KeyWatch watch;
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
  void the_new_address_signs_in_and_the_one_before_is_told_and_opens_nothing() {
    SecretToken owner = registers.registered("old-address@example.org");
    SecretToken elsewhere = registers.signedIn("old-address@example.org");
    String number = record(owner).number();
    int version = record(owner).version();
    ask(owner, "New-Address@example.org");
    assertThat(record(owner).contact().email()).isEqualTo("old-address@example.org");
    prove(owner, "New-Address@example.org");

    MyRecord now = record(owner);
    assertThat(now.contact().email()).isEqualTo("New-Address@example.org");
    assertThat(now.changes()).extracting(RecordChange::kind).containsExactly(ChangeKind.EMAIL);
    assertThat(now.version()).isGreaterThan(version);
    assertThat(records.find(elsewhere)).isEmpty();
    assertThat(record(registers.signedIn("new-address@example.org")).number()).isEqualTo(number);
    assertThatThrownBy(() -> registers.signedIn("old-address@example.org"))
        .isInstanceOf(NoSuchElementException.class);
    List<String> told = told("old-address@example.org", "/az/qeydim");
    assertThat(told)
        .anySatisfy(
            letter ->
                assertThat(letter)
                    .contains(number, "başqa e-poçt ünvanı")
                    .doesNotContainIgnoringCase("new-address@example.org"));
  }

  @Test
  void an_address_with_a_registration_is_asked_like_any_other_and_told_after_its_code_only() {
    SecretToken other = registers.registered("taken-address@example.org");
    SecretToken owner = registers.registered("wants-taken@example.org");
    ask(owner, "taken-address@example.org");
    ask(other, "free-address@example.org");
    mails.sendDue();
    assertThat(words("taken-address@example.org"))
        .contains(words("free-address@example.org").get(0));

    String code = registers.code("taken-address@example.org");
    assertThatThrownBy(() -> change.execute(owner, code, ip())).isInstanceOf(AddressTaken.class);
    assertThatThrownBy(() -> change.execute(owner, code, ip())).isInstanceOf(WrongCode.class);
    assertThat(record(owner).contact().email()).isEqualTo("wants-taken@example.org");
    assertThat(record(owner).changes()).isEmpty();
    assertThat(record(other).contact().email()).isEqualTo("taken-address@example.org");
    assertThat(record(other).number()).isNotEqualTo(record(owner).number());
  }

  @Test
  void the_same_address_again_is_no_change_and_ends_no_session() {
    SecretToken owner = registers.registered("same-address@example.org");
    SecretToken elsewhere = registers.signedIn("same-address@example.org");
    ask(owner, "SAME-address@example.org");
    prove(owner, "SAME-address@example.org");
    assertThat(record(owner).contact().email()).isEqualTo("same-address@example.org");
    assertThat(record(owner).changes()).isEmpty();
    assertThat(records.find(elsewhere)).isPresent();
  }

  @Test
  void a_code_is_good_for_its_session_five_tries_and_ten_minutes() {
    SecretToken owner = registers.registered("tries-address@example.org");
    SecretToken elsewhere = registers.signedIn("tries-address@example.org");
    ask(owner, "tried-address@example.org");
    String code = registers.code("tried-address@example.org");
    assertThatThrownBy(() -> change.execute(elsewhere, code, ip())).isInstanceOf(WrongCode.class);
    assertThatThrownBy(() -> prove.execute(owner, code, ip())).isInstanceOf(WrongCode.class);
    for (int i = 0; i < ProveAddress.TRIES; i++) {
      assertThatThrownBy(() -> change.execute(owner, "0000", ip())).isInstanceOf(WrongCode.class);
    }
    assertThatThrownBy(() -> change.execute(owner, code, ip())).isInstanceOf(WrongCode.class);

    ask(owner, "tried-address@example.org");
    String late = registers.code("tried-address@example.org");
    MovedClock.move(Duration.ofMinutes(11));
    assertThatThrownBy(() -> change.execute(owner, late, ip())).isInstanceOf(WrongCode.class);
    assertThat(record(owner).contact().email()).isEqualTo("tries-address@example.org");
  }

  @Test
  void nobody_changes_an_address_without_a_session_of_the_owner() {
    MailAddress address = MailAddress.of("nobodys-address@example.org").orElseThrow();
    for (SecretToken none : List.of(SecretToken.random(), registers.filled("d@example.org", "A"))) {
      assertThatThrownBy(() -> request.execute(none, address, ReaderLocale.EN, ip()))
          .isInstanceOf(NotSignedIn.class);
      assertThatThrownBy(() -> change.execute(none, "12345678", ip()))
          .isInstanceOf(NotSignedIn.class);
    }
    mails.sendDue();
    assertThat(Postbox.of("nobodys-address@example.org")).isEmpty();
  }

  @Test
  void one_address_gets_five_codes_an_hour_whoever_asks() {
    SecretToken owner = registers.registered("floods-address@example.org");
    for (int i = 0; i < 7; i++) {
      ask(owner, "flooded-address@example.org");
    }
    mails.sendDue();
    assertThat(Postbox.of("flooded-address@example.org")).hasSize(5);
  }

  @Test
  void the_new_address_is_sealed_while_its_code_waits() {
    SecretToken owner = registers.registered("sealed-address@example.org");
    ask(owner, "waiting-address@example.org");
    assertThat(
            database.query(
                "select sealed from code where sealed is not null",
                row -> new String(row.bytes("sealed"), StandardCharsets.ISO_8859_1)))
        .isNotEmpty()
        .noneMatch(kept -> kept.contains("waiting"));
  }

  @Test
  void of_two_tabs_that_type_one_code_one_changes_the_address_once() throws Exception {
    SecretToken owner = registers.registered("tabs-address@example.org");
    ask(owner, "both-tabs@example.org");
    String code = registers.code("both-tabs@example.org");
    assertThat(
            AtOnce.outcomes(
                () -> change.execute(owner, code, ip()), () -> change.execute(owner, code, ip())))
        .containsExactlyInAnyOrder("done", "WrongCode");
    assertThat(record(owner).changes()).hasSize(1);
  }

  @Test
  void of_two_owners_of_one_mailbox_one_gets_its_address() throws Exception {
    SecretToken one = registers.registered("shares-1@example.org", "Biri", "F1");
    SecretToken two = registers.registered("shares-2@example.org", "İkinci", "F2");
    ask(one, "shared-mailbox@example.org");
    String first = registers.code("shared-mailbox@example.org");
    ask(two, "shared-mailbox@example.org");
    String second = registers.code("shared-mailbox@example.org");
    assertThat(
            AtOnce.outcomes(
                () -> change.execute(one, first, ip()), () -> change.execute(two, second, ip())))
        .containsExactlyInAnyOrder("done", "AddressTaken");
    assertThat(List.of(record(one).contact().email(), record(two).contact().email()))
        .containsOnlyOnce("shared-mailbox@example.org");
  }

  private void ask(SecretToken owner, String address) {
    request.execute(owner, MailAddress.of(address).orElseThrow(), ReaderLocale.EN, ip());
  }

  private void prove(SecretToken owner, String address) {
    change.execute(owner, registers.code(address), ip());
  }

  private MyRecord record(SecretToken owner) {
    return records.find(owner).orElseThrow();
  }

  /** The letters to an address that lead to a page. */
  private List<String> told(String address, String page) {
    mails.sendDue();
    return Postbox.of(address).stream()
        .map(Postbox::text)
        .filter(text -> text.contains(page))
        .toList();
  }

  /** Mails with codes, but for the digits. */
  private static List<String> words(String address) {
    List<String> words = new ArrayList<>();
    for (MimeMessage mail : Postbox.of(address)) {
      words.add(
          Postbox.header(mail, "Content-Language")
              + Postbox.text(mail).replaceAll("[0-9]{4} [0-9]{4}", "code"));
    }
    return words;
  }

  private static String ip() {
    return MissionPeople.network();
  }
}
