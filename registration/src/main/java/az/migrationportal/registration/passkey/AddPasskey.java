package az.migrationportal.registration.passkey;

import az.migrationportal.registration.notice.OwnerLetters;
import az.migrationportal.registration.notice.OwnerNews;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.store.DatabaseFailure;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Adds a passkey that was made with a challenge of {@link OfferPasskey}. */
@ApplicationScoped
public class AddPasskey {
  @Inject private RegistrationDatabase database;
  @Inject private OwnPasskeys own;
  @Inject private Passkeys passkeys;
  @Inject private Challenges challenges;
  @Inject private Verification verification;
  @Inject private DataKeys keys;
  @Inject private OwnerLetters letters;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction; the challenge is used up in any case.
   *
   * @param label what the owner calls it; may be empty
   * @throws NotSignedIn where the session is not an owner's
   * @throws InvalidEntries where the label cannot be kept
   * @throws PasskeyRefused where it proves nothing, or is there already
   * @throws PasskeyLimitReached where the registration has as many as it may have
   */
  @Transactional
  public PasskeyCard execute(SecretToken session, String label, MadePasskey answer) {
    String called = PasskeyLabel.of(label);
    byte[] challenge =
        challenges
            .use(own.visit(session).id(), Challenges.Use.ADD)
            .orElseThrow(PasskeyRefused::new);
    Verification.Made made = verification.made(answer, challenge, called);
    Holder holder = own.lock(session);
    List<PasskeyRow> there = passkeys.of(holder.registration());
    if (there.size() >= Passkeys.MOST) {
      throw new PasskeyLimitReached(Passkeys.MOST);
    }
    DataKey key = holder.key(keys);
    keep(holder, key, made, number(there));
    letters.tell(holder.registration(), OwnerNews.PASSKEY_ADDED);
    return passkeys.byId(made.secret().idBytes()).orElseThrow().card(key);
  }

  private static int number(List<PasskeyRow> there) {
    return there.stream().mapToInt(PasskeyRow::number).max().orElse(0) + 1;
  }

  /** What is unique is so in the database: a passkey belongs to one registration. */
  private void keep(Holder holder, DataKey key, Verification.Made made, int number) {
    byte[] hash = Passkeys.hash(made.secret().idBytes());
    try {
      database.insert(
          "insert into passkey (registration, number, credential_hash, sign_count, sealed,"
              + " added_at) values (?, ?, ?, ?, ?, ?)",
          holder.registration(),
          number,
          hash,
          made.signCount(),
          key.seal(made.secret().json(), PasskeyRow.place(hash)),
          clock.instant());
    } catch (DatabaseFailure e) {
      if (!e.isRuleBroken()) {
        throw e;
      }
      throw new PasskeyRefused();
    }
  }
}
