package az.migrationportal.registration.draft;

import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.Visit;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Keeps the entries of a step exactly as typed, right or wrong; what is wrong is told by {@link
 * EntryCheck}. Each time starts the thirty days of the draft again.
 */
@ApplicationScoped
public class SaveStep {
  @Inject private RegistrationDatabase database;
  @Inject private Visits visits;
  @Inject private Drafts drafts;
  @Inject private DataKeys keys;
  @Inject private BlindIndex index;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param given all entries of the step; those left out are empty from now on
   * @return the draft as it is now
   * @throws NotSignedIn where the session holds no draft
   * @throws InvalidEntries where an entry is too long, holds control characters, or is of another
   *     step; nothing is kept then
   */
  @Transactional
  public Draft execute(SecretToken session, Step step, Map<String, String> given) {
    EntryLimits.check(step, given);
    Visit visit = visits.find(session).orElseThrow(NotSignedIn::new);
    long id = visit.draft().orElseThrow(NotSignedIn::new);
    Draft before = drafts.lock(id).orElseThrow(NotSignedIn::new);
    Instant now = clock.instant();
    database.update(
        "update draft set sealed = ?, saved_at = ?, ends_at = ? where id = ?",
        drafts.key(id).seal(before.entries().with(step, given).json(), DraftRow.SEALED),
        now,
        now.plus(Drafts.KEPT),
        id);
    return database
        .query(DraftRow.SELECT + "d.id = ?", DraftRow::new, id)
        .get(0)
        .opened(keys, index);
  }
}
