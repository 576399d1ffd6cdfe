package az.migrationportal.registration.draft;

import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Goes on with a draft by the link of a mail, in a session of its own. */
@ApplicationScoped
public class ResumeDraft {
  @Inject private RegistrationDatabase database;
  @Inject private Visits visits;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownDraft where there is none, or no longer
   */
  @Transactional
  public SecretToken execute(SecretToken link) {
    long draft =
        database
            .query(
                "select id from draft where token_hash = ? and ends_at > ?",
                row -> row.number("id"),
                link.hash(),
                clock.instant())
            .stream()
            .findFirst()
            .orElseThrow(UnknownDraft::new);
    return visits.beginWithDraft(draft);
  }
}
