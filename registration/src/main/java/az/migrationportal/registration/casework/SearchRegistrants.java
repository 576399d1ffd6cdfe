package az.migrationportal.registration.casework;

import az.migrationportal.registration.desk.FormKind;
import az.migrationportal.registration.desk.KeptForm;
import az.migrationportal.registration.desk.KeptForms;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.FiledDays;
import az.migrationportal.registration.registrant.NoteAccess;
import az.migrationportal.registration.registrant.PublicNumber;
import az.migrationportal.registration.registrant.RegistrantFiles;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An officer looks for a person, or for the registrations of a country. Nothing found and nothing
 * they may see are the same. Who was found by a number, an address, a passport or a name reads it.
 */
@ApplicationScoped
public class SearchRegistrants {
  /** The longest list; a country with more has to be narrowed by state. */
  public static final int MOST = 200;

  @Inject private RegistrationDatabase database;
  @Inject private KeptForms forms;
  @Inject private RegistrantFiles files;
  @Inject private CaseLimits limits;
  @Inject private NoteAccess noteAccess;
  @Inject private OfficerTrail trail;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction; a search that was done is not done again.
   *
   * @param form kept as {@link FormKind#SEARCH}
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where they work with none
   * @throws UnknownSearch where there is no such form of theirs
   * @throws InvalidEntries saying what to mend
   * @throws TooManyLooks where they searched too often within an hour
   */
  @Transactional
  public void execute(Officer officer, SecretToken form) {
    CaseDoor.require(officer);
    KeptForm kept = forms.lock(officer, FormKind.SEARCH, form).orElseThrow(UnknownSearch::new);
    if (kept.taken()) {
      return;
    }
    SearchEntries entries = new SearchEntries(kept.entries());
    List<EntryViolation> faults = entries.faults(officer);
    if (!faults.isEmpty()) {
      throw new InvalidEntries(faults);
    }
    limits.countSearch(officer);
    List<Long> found = found(officer, entries);
    for (long id : found) {
      database.update(
          "insert ignore into officer_found (form, registration) values (?, ?)", kept.id(), id);
    }
    forms.take(kept);
    if (entries.way().isExact()) {
      found.forEach(id -> note(officer, id, entries.reason()));
    }
    trail.record(
        officer.name(),
        SearchRegistrants.class,
        "",
        String.join(
            " ",
            entries.way().name().toLowerCase(Locale.ROOT),
            entries.reason().kind().id(),
            Integer.toString(found.size())));
  }

  private void note(Officer officer, long id, Reason reason) {
    files
        .place(id)
        .ifPresent(
            place ->
                noteAccess.execute(
                    place.number(),
                    officer.mission(),
                    CaseDoor.role(officer),
                    "search",
                    reason.kind().id(),
                    reason.words()));
  }

  private List<Long> found(Officer officer, SearchEntries entries) {
    return candidates(entries).stream()
        .filter(id -> files.country(id).filter(officer::sees).isPresent())
        .limit(MOST + 1L)
        .toList();
  }

  private List<Long> candidates(SearchEntries entries) {
    return switch (entries.way()) {
      case NUMBER ->
          files.byNumber(entries.exact().flatMap(PublicNumber::of).orElseThrow()).stream()
              .boxed()
              .toList();
      case ADDRESS -> files.byAddress(entries.address().orElseThrow());
      case PASSPORT -> files.byPassport(entries.exact().orElseThrow());
      case NAME -> files.byName(entries.name(), entries.born().orElseThrow());
      case COUNTRY -> ofCountry(entries);
    };
  }

  private List<Long> ofCountry(SearchEntries entries) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
    return files.inCountry(entries.country()).stream()
        .filter(days -> entries.state().filter(s -> s != RecordState.of(days, today)).isEmpty())
        .map(FiledDays::id)
        .toList();
  }
}
