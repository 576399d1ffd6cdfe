package az.migrationportal.registration.casework;

import az.migrationportal.registration.draft.TypedDate;
import az.migrationportal.registration.identity.DocumentKind;
import az.migrationportal.registration.identity.SeenDocuments;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An officer held a document of the person in hand and found that it fits the registration. The
 * owner reads it. Nothing that stands in the document is kept.
 */
@ApplicationScoped
public class VerifyIdentity {
  /** Older than this, it is no look at a document but a memory of one. */
  private static final int MOST_DAYS = 31;

  @Inject private CaseDoor door;
  @Inject private SeenDocuments documents;
  @Inject private OfficerTrail trail;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction; the same document of the same day noted again is one.
   *
   * @param kind of the document, as it stands in forms
   * @param seen the day, in Baku; no more than a month ago
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where they work with none
   * @throws az.migrationportal.registration.registrant.UnknownRegistration where no look is open
   * @throws InvalidEntries saying what to mend
   */
  @Transactional
  public void execute(Officer officer, String number, String kind, TypedDate seen) {
    Look look = door.lock(officer, number);
    Optional<DocumentKind> document = DocumentKind.of(kind);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
    Optional<LocalDate> day =
        seen.date().filter(d -> !d.isAfter(today) && !d.isBefore(today.minusDays(MOST_DAYS)));
    List<EntryViolation> faults = new ArrayList<>();
    if (document.isEmpty()) {
      faults.add(EntryViolation.of("document", "document-missing"));
    }
    if (day.isEmpty()) {
      faults.add(EntryViolation.of("seen", "document-day"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidEntries(faults);
    }
    if (documents.isThere(look.id(), document.get(), day.get(), officer.mission())) {
      return;
    }
    documents.add(look.id(), document.get(), day.get(), clock.instant(), officer.mission());
    door.note(officer, look, "document");
    trail.record(officer.name(), VerifyIdentity.class, look.number(), document.get().id());
  }
}
