package az.migrationportal.registration.provider;

import az.migrationportal.registration.notice.OwnerLetters;
import az.migrationportal.registration.notice.OwnerNews;
import az.migrationportal.registration.store.DatabaseFailure;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Links what the provider vouched for to one's own registration, in the place of one before. The
 * owner is told by mail.
 */
@ApplicationScoped
public class LinkIdentity {
  @Inject private RegistrationDatabase database;
  @Inject private Identities identities;
  @Inject private OwnerLetters letters;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param issuer who vouches
   * @param subject whom the issuer knows by this name
   * @throws NotSignedIn where the session is not an owner's
   * @throws IdentityTaken where another registration has it
   */
  @Transactional
  public void execute(SecretToken session, String issuer, String subject) {
    long registration = identities.own(session);
    if (database
        .query(
            "select id from registration where id = ? for update",
            row -> row.number("id"),
            registration)
        .isEmpty()) {
      throw new NotSignedIn();
    }
    database.update("delete from registrant_identity where registration = ?", registration);
    try {
      database.update(
          "insert into registrant_identity (registration, mark, linked_at) values (?, ?, ?)",
          registration,
          identities.mark(issuer, subject),
          clock.instant());
    } catch (DatabaseFailure e) {
      if (!e.isRuleBroken()) {
        throw e;
      }
      throw new IdentityTaken();
    }
    letters.tell(registration, OwnerNews.IDENTITY_LINKED);
  }
}
