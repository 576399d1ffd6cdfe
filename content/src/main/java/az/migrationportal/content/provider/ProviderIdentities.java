package az.migrationportal.content.provider;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Which account belongs to which identity. */
@ApplicationScoped
class ProviderIdentities {

  @Inject private Database database;

  /**
   * An account that an identity belongs to.
   *
   * @param mapped whether the provider's groups decide its roles
   */
  record Bound(String account, boolean mapped) {}

  Optional<Bound> find(String issuer, String subject) {
    return database
        .query(
            "select account, mapped from provider_identity where issuer = ? and subject = ?",
            row -> new Bound(row.text("account"), row.number("mapped") == 1),
            issuer,
            subject)
        .stream()
        .findFirst();
  }

  /**
   * Binds an account.
   *
   * @throws IdentityTaken where either is bound already
   */
  void bind(String account, String issuer, String subject, boolean mapped, Instant now) {
    try {
      database.update(
          "insert into provider_identity (account, issuer, subject, mapped, bound_at) values"
              + " (?, ?, ?, ?, ?)",
          account,
          issuer,
          subject,
          mapped ? 1 : 0,
          now);
    } catch (az.migrationportal.content.store.DatabaseFailure e) {
      if (Database.brokenRule(e)) {
        throw new IdentityTaken();
      }
      throw e;
    }
  }

  boolean unbind(String account) {
    return database.update("delete from provider_identity where account = ?", account) == 1;
  }
}
