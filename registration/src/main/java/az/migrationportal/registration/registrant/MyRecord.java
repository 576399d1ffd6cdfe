package az.migrationportal.registration.registrant;

import az.migrationportal.registration.consent.ConsentPurpose;
import az.migrationportal.registration.consent.GivenConsent;
import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.household.Member;
import az.migrationportal.registration.household.Person;
import az.migrationportal.registration.identity.SeenDocument;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.rhythm.Rhythm;
import az.migrationportal.registration.stay.Stay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept about a registrant, for themselves.
 *
 * @param stays newest first
 * @param consents oldest first, with those withdrawn
 * @param accesses by others, newest first
 * @param moving what they typed about a move and could not be taken yet
 * @param changing what they typed about a change or a reminder and could not be taken yet
 * @param changes made by themselves, newest first
 * @param cameBefore when they signed in the time before this one; registered, where there was none
 * @param version grows with every change in place
 * @param seen documents by which officers saw who they are, newest first
 * @param homeOn when they came home; null where they live abroad
 */
public record MyRecord(
    String number,
    ReaderLocale locale,
    Person person,
    Contact contact,
    List<Member> household,
    List<Stay> stays,
    List<GivenConsent> consents,
    List<AccessEntry> accesses,
    List<SeenDocument> seen,
    Instant registeredAt,
    Rhythm rhythm,
    @Nullable LocalDate homeOn,
    Entries moving,
    Entries changing,
    List<RecordChange> changes,
    Instant cameBefore,
    int version) {
  public MyRecord {
    household = List.copyOf(household);
    stays = List.copyOf(stays);
    consents = List.copyOf(consents);
    accesses = List.copyOf(accesses);
    seen = List.copyOf(seen);
    changes = List.copyOf(changes);
  }

  /** Where they live now; empty where they came home. */
  public Optional<Stay> current() {
    return stays.stream().filter(stay -> stay.endedOn() == null).findFirst();
  }

  /** The consent for a purpose that holds. */
  public Optional<GivenConsent> held(ConsentPurpose purpose) {
    return consents.stream()
        .filter(consent -> consent.purpose() == purpose && consent.isHeld())
        .findFirst();
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a registration";
  }
}
