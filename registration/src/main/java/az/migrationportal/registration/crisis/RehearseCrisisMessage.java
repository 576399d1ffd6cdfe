package az.migrationportal.registration.crisis;

import az.migrationportal.registration.limit.Limit;
import az.migrationportal.registration.limit.Limits;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.trail.OfficerTrail;
import az.migrationportal.registration.verification.MailsUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Mails a draft in its three languages to one address, each marked as a rehearsal. The address is
 * kept sealed in the outbox until the mails have left, and nowhere after that.
 */
@ApplicationScoped
public class RehearseCrisisMessage {
  /** A rehearsal that did not leave by then is of no use. */
  private static final Duration USEFUL = Duration.ofHours(1);

  @Inject private MessageRows rows;
  @Inject private DataKeys keys;
  @Inject private Outbox outbox;
  @Inject private CrisisMails mails;
  @Inject private Limits limits;
  @Inject private OfficerTrail trail;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.crisis.limit.rehearsals", defaultValue = "20")
  int most;

  /**
   * Performs the act in one transaction.
   *
   * @param address as typed
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where their roles do not let
   *     them
   * @throws UnknownCrisisMessage where there is none, or it is another mission's
   * @throws StaleCrisisMessage where it was sent
   * @throws InvalidEntries where words or address cannot be taken
   * @throws MailsUnavailable where no mails leave here
   * @throws TooManyRehearsals where the officer had too many within the hour
   */
  @Transactional
  public void execute(Officer officer, String number, String address) {
    MessageRow row = rows.lock(officer, number);
    if (!row.isDraft()) {
      throw new StaleCrisisMessage();
    }
    CrisisWords words = row.words(keys);
    Optional<MailAddress> to = MailAddress.of(address);
    List<EntryViolation> faults = new ArrayList<>();
    if (to.isEmpty()) {
      faults.add(EntryViolation.of("address", "crisis-address"));
    }
    faults.addAll(words.faults());
    if (!faults.isEmpty()) {
      throw new InvalidEntries(faults);
    }
    if (!outbox.isOpen()) {
      throw new MailsUnavailable();
    }
    if (!limits.letsOfficer(
        new Limit("CRISIS_REHEARSAL", most, Duration.ofHours(1)), officer.name())) {
      throw new TooManyRehearsals();
    }
    for (ReaderLocale locale : ReaderLocale.values()) {
      outbox.putFirst(
          mails.rehearsal(words, locale, to.orElseThrow(), clock.instant().plus(USEFUL)),
          row.keyName());
    }
    trail.record(officer.name(), RehearseCrisisMessage.class, number, row.country());
  }
}
