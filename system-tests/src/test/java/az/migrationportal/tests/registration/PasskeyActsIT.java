package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.forgetting.EraseRegistration;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.passkey.AddPasskey;
import az.migrationportal.registration.passkey.MadePasskey;
import az.migrationportal.registration.passkey.MyPasskeys;
import az.migrationportal.registration.passkey.OfferPasskey;
import az.migrationportal.registration.passkey.OfferPasskeySignIn;
import az.migrationportal.registration.passkey.PasskeyCard;
import az.migrationportal.registration.passkey.PasskeyLimitReached;
import az.migrationportal.registration.passkey.PasskeyOffer;
import az.migrationportal.registration.passkey.PasskeyRefused;
import az.migrationportal.registration.passkey.RelyingParty;
import az.migrationportal.registration.passkey.RemovePasskey;
import az.migrationportal.registration.passkey.RenamePasskey;
import az.migrationportal.registration.passkey.SignInByPasskey;
import az.migrationportal.registration.passkey.SignedChallenge;
import az.migrationportal.registration.passkey.UnknownPasskey;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
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
class PasskeyActsIT {
  private static final AtomicInteger NETWORK = new AtomicInteger();

  @Inject private RegistersFor registers;
  @Inject private OfferPasskey offer;
  @Inject private AddPasskey add;
  @Inject private RenamePasskey rename;
  @Inject private RemovePasskey remove;
  @Inject private OfferPasskeySignIn offerSignIn;
  @Inject private SignInByPasskey signIn;
  @Inject private MyPasskeys passkeys;
  @Inject private MyRecords records;
  @Inject private EraseRegistration erase;
  @Inject private RelyingParty party;
  @Inject private MailWorker mails;
  @Inject private RegistrationDatabase database;

  @Deployment
  static WebArchive registration() {
    return RegistrationWar.create();
  }

  @BeforeEach
  void key() {
    KeyFile.hold(KeyFile.key(1));
  }

  @Test
  void a_passkey_opens_the_record_it_was_added_to_by_a_new_session_each_time() {
    SecretToken owner = registers.registered("passkey-opens@example.org");
    SoftAuthenticator device = added(owner, "opens", "Telefonum");
    SecretToken first = signedIn(device);
    SecretToken second = signedIn(device);
    assertThat(number(first)).isEqualTo(number(owner)).isEqualTo(number(second));
    assertThat(first.value()).isNotEqualTo(second.value());
    assertThat(passkeys.list(owner))
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.label()).isEqualTo("Telefonum");
              assertThat(card.usedAt()).isNotNull();
            });
  }

  @Test
  void a_challenge_is_good_once_for_its_own_session_and_purpose_and_for_five_minutes() {
    SecretToken owner = registers.registered("passkey-challenge@example.org");
    SoftAuthenticator device = added(owner, "challenge", "");
    OfferPasskeySignIn.Begun begun = begun();
    SignedChallenge answer = signed(device, begun.offer());
    signIn.execute(begun.session(), answer, ip());
    assertThatThrownBy(() -> signIn.execute(begun.session(), answer, ip()))
        .isInstanceOf(NotSignedIn.class);

    OfferPasskeySignIn.Begun other = begun();
    refused(other.session(), answer);
    refused(other.session(), signed(device, other.offer()));

    OfferPasskeySignIn.Begun late = begun();
    SignedChallenge right = signed(device, late.offer());
    MovedClock.move(Duration.ofMinutes(6));
    refused(late.session(), right);

    PasskeyOffer toAdd = offer.execute(owner);
    refused(owner, signed(device, toAdd));
    assertThatThrownBy(() -> offer.execute(SecretToken.random())).isInstanceOf(NotSignedIn.class);
  }

  @Test
  void another_site_another_host_and_another_holder_are_refused_alike() {
    SecretToken owner = registers.registered("passkey-elsewhere@example.org");
    SecretToken stranger = registers.registered("passkey-stranger@example.org");
    SoftAuthenticator device = added(owner, "elsewhere", "");
    refusedBy(device.at("https://portal.example"));
    refusedBy(device.at(party.origin()).of("portal.example"));
    refusedBy(device.of(party.id()).user(offer.execute(stranger).user()));
    refusedBy(device.user(""));
    refusedBy(new SoftAuthenticator("elsewhere", party.origin(), party.id()));
    refusedBy(new SoftAuthenticator("nobody's", party.origin(), party.id()));
    device.user(offer.execute(owner).user());
    assertThat(number(signedIn(device))).isEqualTo(number(owner));
  }

  @Test
  void a_copy_whose_counter_stands_still_or_goes_back_is_refused() {
    SecretToken owner = registers.registered("passkey-counter@example.org");
    SoftAuthenticator device = added(owner, "counter", "");
    signedIn(device.count(40));
    refusedBy(device.count(40));
    refusedBy(device.count(7));
    signedIn(device.count(41));
  }

  @Test
  void two_who_sign_with_one_counter_at_once_are_not_both_let_in() throws Exception {
    SecretToken owner = registers.registered("passkey-race@example.org");
    SoftAuthenticator device = added(owner, "race", "");
    OfferPasskeySignIn.Begun one = begun();
    OfferPasskeySignIn.Begun two = begun();
    SignedChallenge first = signed(device.count(9), one.offer());
    SignedChallenge second = signed(device.count(9), two.offer());
    assertThat(
            letIn(
                List.of(
                    () -> signIn.execute(one.session(), first, ip()),
                    () -> signIn.execute(two.session(), second, ip()))))
        .isEqualTo(1);
  }

  @Test
  void one_answer_sent_by_many_at_once_lets_one_in() throws Exception {
    SecretToken owner = registers.registered("passkey-replay@example.org");
    SoftAuthenticator device = added(owner, "replay", "");
    OfferPasskeySignIn.Begun begun = begun();
    SignedChallenge answer = signed(device, begun.offer());
    Callable<SecretToken> act = () -> signIn.execute(begun.session(), answer, ip());
    assertThat(letIn(List.of(act, act, act, act))).isEqualTo(1);
  }

  @Test
  void a_passkey_that_is_there_already_or_was_made_elsewhere_is_not_added() {
    SecretToken owner = registers.registered("passkey-twice@example.org");
    SecretToken other = registers.registered("passkey-thief@example.org");
    SoftAuthenticator device = added(owner, "twice", "");
    assertThatThrownBy(() -> make(other, device, "")).isInstanceOf(PasskeyRefused.class);
    SoftAuthenticator foreign =
        new SoftAuthenticator("foreign", "https://portal.example", party.id());
    assertThatThrownBy(() -> make(other, foreign, "")).isInstanceOf(PasskeyRefused.class);
    PasskeyOffer offered = offer.execute(other);
    SoftAuthenticator.Made made =
        new SoftAuthenticator("late", party.origin(), party.id())
            .make(offered.challenge(), offered.user());
    offer.execute(other);
    assertThatThrownBy(() -> add.execute(other, "", answer(made)))
        .isInstanceOf(PasskeyRefused.class);
    assertThat(passkeys.list(other)).isEmpty();
    assertThat(MadePasskey.of("no base64 !", "x")).isEmpty();
    assertThat(MadePasskey.of("x".repeat(20_000), "eA")).isEmpty();
  }

  @Test
  void garbage_in_the_place_of_an_answer_is_refused() {
    SecretToken owner = registers.registered("passkey-garbage@example.org");
    for (String garbage : List.of("eA", "e30", "oA", "o2NmbXQ")) {
      offer.execute(owner);
      assertThatThrownBy(
              () -> add.execute(owner, "", MadePasskey.of(garbage, garbage).orElseThrow()))
          .isInstanceOf(PasskeyRefused.class);
    }
    SoftAuthenticator device = added(owner, "garbage", "");
    for (String garbage : List.of("eA", "e30", "oA")) {
      OfferPasskeySignIn.Begun begun = begun();
      SoftAuthenticator.Signed right = device.sign(begun.offer().challenge());
      refused(
          begun.session(),
          SignedChallenge.of(right.id(), right.user(), garbage, garbage, garbage).orElseThrow());
    }
  }

  @Test
  void names_are_changed_and_passkeys_taken_away_by_their_owner_only() {
    SecretToken owner = registers.registered("passkey-named@example.org");
    SecretToken other = registers.registered("passkey-other@example.org");
    SoftAuthenticator device = added(owner, "named", "<b>Ə</b>");
    rename.execute(owner, 1, " Evdəki açar ");
    assertThat(passkeys.list(owner)).extracting(PasskeyCard::label).containsExactly("Evdəki açar");
    assertThatThrownBy(() -> rename.execute(owner, 1, "ə".repeat(61)))
        .isInstanceOf(InvalidEntries.class);
    assertThatThrownBy(() -> rename.execute(owner, 1, "two\nlines"))
        .isInstanceOf(InvalidEntries.class);
    assertThatThrownBy(() -> rename.execute(other, 1, "mine")).isInstanceOf(UnknownPasskey.class);
    assertThatThrownBy(() -> remove.execute(other, 1)).isInstanceOf(UnknownPasskey.class);
    assertThatThrownBy(() -> remove.execute(SecretToken.random(), 1))
        .isInstanceOf(NotSignedIn.class);
    remove.execute(owner, 1);
    assertThat(passkeys.list(owner)).isEmpty();
    refusedBy(device);
  }

  @Test
  void the_owner_is_told_of_each_that_is_added_and_taken_away_and_of_none_that_is_refused() {
    SecretToken owner = registers.registered("passkey-told@example.org");
    added(owner, "told", "Gizli ad");
    assertThatThrownBy(() -> make(owner, new SoftAuthenticator("x", "https://e.example", "x"), ""))
        .isInstanceOf(PasskeyRefused.class);
    remove.execute(owner, 1);
    assertThatThrownBy(() -> remove.execute(owner, 1)).isInstanceOf(UnknownPasskey.class);
    mails.sendDue();
    List<String> letters =
        Postbox.of("passkey-told@example.org").stream()
            .map(Postbox::text)
            .filter(text -> text.contains("giriş açarı"))
            .toList();
    assertThat(letters)
        .hasSize(2)
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains(number(owner), "/az/qeydim")
                    .doesNotContain("Gizli ad")
                    .doesNotContainPattern("[A-Za-z0-9_-]{32}"));
  }

  @Test
  void there_are_ten_at_most() {
    SecretToken owner = registers.registered("passkey-ten@example.org");
    for (int i = 0; i < 10; i++) {
      added(owner, "ten " + i, "");
    }
    assertThatThrownBy(() -> offer.execute(owner)).isInstanceOf(PasskeyLimitReached.class);
  }

  @Test
  void what_verifies_a_passkey_is_sealed_and_goes_with_the_registration() {
    SecretToken owner = registers.registered("passkey-erased@example.org");
    SoftAuthenticator device = added(owner, "erased", "Gizlinaçar");
    assertThat(
            database.query(
                "select sealed from passkey",
                row -> new String(row.bytes("sealed"), StandardCharsets.UTF_8)))
        .noneMatch(kept -> kept.contains("Gizlin"));
    long before = rows();
    erase.execute(owner);
    assertThat(rows()).isEqualTo(before - 1);
    refusedBy(device);
  }

  private SoftAuthenticator added(SecretToken owner, String name, String label) {
    SoftAuthenticator device = new SoftAuthenticator(name, party.origin(), party.id());
    make(owner, device, label);
    return device;
  }

  private void make(SecretToken owner, SoftAuthenticator device, String label) {
    PasskeyOffer offered = offer.execute(owner);
    add.execute(owner, label, answer(device.make(offered.challenge(), offered.user())));
  }

  private SecretToken signedIn(SoftAuthenticator device) {
    OfferPasskeySignIn.Begun begun = begun();
    return signIn.execute(begun.session(), signed(device, begun.offer()), ip());
  }

  private void refusedBy(SoftAuthenticator device) {
    OfferPasskeySignIn.Begun begun = begun();
    SoftAuthenticator.Signed answer = device.sign(begun.offer().challenge());
    // An empty holder is no answer at all; any other stands for it here.
    String user = answer.user().isEmpty() ? "eA" : answer.user();
    refused(
        begun.session(),
        SignedChallenge.of(
                answer.id(),
                user,
                answer.clientData(),
                answer.authenticatorData(),
                answer.signature())
            .orElseThrow());
  }

  private void refused(SecretToken session, SignedChallenge answer) {
    assertThatThrownBy(() -> signIn.execute(session, answer, ip()))
        .isInstanceOf(PasskeyRefused.class);
  }

  private static int letIn(List<Callable<SecretToken>> acts) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(acts.size());
    int letIn = 0;
    try {
      for (Future<SecretToken> done : threads.invokeAll(acts)) {
        try {
          done.get();
          letIn++;
        } catch (ExecutionException e) {
          assertThat(e.getCause()).isInstanceOfAny(PasskeyRefused.class, NotSignedIn.class);
        }
      }
    } finally {
      threads.shutdownNow();
    }
    return letIn;
  }

  private long rows() {
    return database
        .query("select count(*) counted from passkey", row -> row.number("counted"))
        .get(0);
  }

  private String number(SecretToken session) {
    return records.find(session).orElseThrow().number();
  }

  private OfferPasskeySignIn.Begun begun() {
    return offerSignIn.execute(ip());
  }

  /** A network for each call: limits have a test of their own elsewhere. */
  private static String ip() {
    int next = NETWORK.incrementAndGet();
    return "10." + (100 + next / 200) + "." + next % 200 + ".1";
  }

  private static MadePasskey answer(SoftAuthenticator.Made made) {
    return MadePasskey.of(made.clientData(), made.attestation()).orElseThrow();
  }

  private static SignedChallenge signed(SoftAuthenticator device, PasskeyOffer offered) {
    SoftAuthenticator.Signed answer = device.sign(offered.challenge());
    return SignedChallenge.of(
            answer.id(),
            answer.user(),
            answer.clientData(),
            answer.authenticatorData(),
            answer.signature())
        .orElseThrow();
  }
}
