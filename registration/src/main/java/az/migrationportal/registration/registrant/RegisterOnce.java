package az.migrationportal.registration.registrant;

import az.migrationportal.registration.draft.Draft;
import az.migrationportal.registration.draft.Drafts;
import az.migrationportal.registration.draft.EntryCheck;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.BlindIndex.Purpose;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SecretTokens;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.Visit;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The transaction of {@link Register}. Locks the draft first, then what hangs on it. */
@ApplicationScoped
class RegisterOnce {
  @Inject private Visits visits;
  @Inject private Drafts drafts;
  @Inject private Registrations registrations;
  @Inject private DataKeys keys;
  @Inject private BlindIndex index;
  @Inject private SecretTokens tokens;
  @Inject private Outbox outbox;
  @Inject private RegistrantMails mails;
  @Inject private Clock clock;

  @Transactional
  Registered execute(SecretToken session, Set<String> countries) {
    OptionalLong begun = visits.find(session).orElseThrow(NotSignedIn::new).draft();
    Optional<Draft> draft = begun.isPresent() ? drafts.lock(begun.getAsLong()) : Optional.empty();
    if (draft.isEmpty()) {
      Visit now = visits.find(session).orElseThrow(NotSignedIn::new);
      OptionalLong theirs = now.awaits().isPresent() ? now.awaits() : now.registration();
      long owned = theirs.orElseThrow(NotSignedIn::new);
      return new Registered(registrations.row(owned).orElseThrow(NotSignedIn::new).number(), true);
    }
    return registered(draft.get(), countries);
  }

  private Registered registered(Draft draft, Set<String> countries) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Periods.ZONE);
    EntryCheck check = new EntryCheck(draft.entries(), today, countries);
    List<EntryViolation> faults = new ArrayList<>(check.faults());
    if (faults.isEmpty() && !draft.proved()) {
      faults.add(EntryViolation.of("email", "not-proved"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidEntries(faults);
    }
    MailAddress address = check.address().orElseThrow();
    byte[] mark = index.of(Purpose.ADDRESS, address.folded());
    Optional<RegistrationRow> there = registrations.byAddress(mark);
    DataKey key = drafts.key(draft.id());
    if (there.isPresent()) {
      visits.becomeOwner(draft.id(), there.get().id());
      outbox.forget(key.name());
      keys.erase(key.id());
      return new Registered(there.get().number(), true);
    }
    String number = PublicNumber.random();
    long id =
        registrations.insert(
            key,
            number,
            tokens.of(SecretTokens.Use.CONFIRM, key.name()).hash(),
            draft.locale(),
            check.person().orElseThrow(),
            new Contact(address.value(), check.phone().orElse("")),
            mark,
            now,
            today);
    registrations.setHousehold(id, key, check.household());
    registrations.addStay(id, key, 1, check.stay().orElseThrow());
    check.consents().forEach(purpose -> registrations.giveConsent(id, purpose, now));
    visits.becomeOwner(draft.id(), id);
    drafts.becomeSomethingElse(draft.id());
    outbox.put(mails.registered(address, draft.locale(), number, now), key.name());
    return new Registered(number, false);
  }
}
