package az.migrationportal.registration.casework;

import az.migrationportal.registration.desk.FormKind;
import az.migrationportal.registration.desk.KeptForm;
import az.migrationportal.registration.desk.KeptForms;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.registrant.FiledPlace;
import az.migrationportal.registration.registrant.RegistrantFiles;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Searches of the last hour, each for the officer who made it. */
@ApplicationScoped
public class Searches {
  @Inject private RegistrationDatabase database;
  @Inject private KeptForms forms;
  @Inject private RegistrantFiles files;

  /**
   * A search.
   *
   * @param language that cities are ordered by
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where they work with no
   *     registration
   * @throws UnknownSearch where there is none of theirs
   */
  public Search find(Officer officer, SecretToken form, Locale language) {
    CaseDoor.require(officer);
    KeptForm kept = forms.find(officer, FormKind.SEARCH, form).orElseThrow(UnknownSearch::new);
    SearchEntries entries = new SearchEntries(kept.entries());
    if (!kept.taken()) {
      return new Search(entries, false, entries.faults(officer), List.of(), false);
    }
    List<Long> ids =
        database.query(
            "select registration from officer_found where form = ? order by registration",
            row -> row.number("registration"),
            kept.id());
    Collator collator = Collator.getInstance(language);
    List<FiledPlace> found =
        ids.stream()
            .limit(SearchRegistrants.MOST)
            .map(files::place)
            .flatMap(Optional::stream)
            .filter(place -> officer.sees(place.country()))
            .sorted(
                Comparator.comparing(FiledPlace::city, collator).thenComparing(FiledPlace::number))
            .toList();
    return new Search(entries, true, List.of(), found, ids.size() > SearchRegistrants.MOST);
  }
}
