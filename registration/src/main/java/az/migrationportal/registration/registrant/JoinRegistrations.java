package az.migrationportal.registration.registrant;

import az.migrationportal.registration.consent.ConsentPurpose;
import az.migrationportal.registration.consent.GivenConsent;
import az.migrationportal.registration.household.Member;
import az.migrationportal.registration.household.Person;
import az.migrationportal.registration.identity.SeenDocuments;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of two registrations become those of one, within an act that has locked both. Stays,
 * household, seen documents and the list of who looked are carried over and sealed anew, what other
 * packages keep is theirs to carry over ({@link RegistrationJoined}); a purpose that only one
 * agreed to is agreed to no more; whoever answered last says where the person lives. The key of the
 * one that is joined is erased, its visits end, its number leads to the other. Both addresses are
 * told; the one of the registration that stays signs in.
 */
@ApplicationScoped
public class JoinRegistrations {
  @Inject private RegistrationDatabase database;
  @Inject private Registrations registrations;
  @Inject private SeenDocuments documents;
  @Inject private Event<RegistrationJoined> others;
  @Inject private DataKeys keys;
  @Inject private Outbox outbox;
  @Inject private RegistrantMails mails;
  @Inject private Clock clock;

  /** One of the two, opened. */
  private record Side(RegistrationRow row, DataKey key) {
    long id() {
      return row.id();
    }

    @Override
    public String toString() {
      return "a registration";
    }
  }

  /**
   * Joins one to another.
   *
   * @throws UnknownRegistration where one is gone
   */
  @Transactional(TxType.MANDATORY)
  public void execute(long kept, long joined) {
    Side stays = side(kept);
    Side goes = side(joined);
    Instant now = clock.instant();
    stays(stays, goes);
    household(stays, goes);
    consents(stays, goes, now);
    accesses(stays, goes);
    database.update(
        "update registration_change set registration = ? where registration = ?",
        stays.id(),
        goes.id());
    documents.carry(goes.id(), goes.key(), stays.id(), stays.key());
    others.fire(new RegistrationJoined(goes.id(), goes.key(), stays.id(), stays.key()));
    Contact reached = contact(stays, goes);
    person(stays, goes);
    days(stays, goes);
    database.update(
        "update joined_number set registration = ? where registration = ?", stays.id(), goes.id());
    database.update(
        "insert into joined_number (number, registration, joined_at) values (?, ?, ?)",
        goes.row().number(),
        stays.id(),
        now);
    Contact left = Contact.of(goes.key().open(goes.row().contact(), Registrations.CONTACT));
    outbox.forget(goes.key().name());
    keys.erase(goes.key().id());
    tell("joined", stays, stays, goes, reached.email(), now);
    tell("left", stays, goes, goes, left.email(), now);
  }

  private Side side(long id) {
    RegistrationRow row = registrations.row(id).orElseThrow(UnknownRegistration::new);
    return new Side(row, row.key(keys));
  }

  private void stays(Side stays, Side goes) {
    List<Stay> all =
        JoinedStays.of(
            registrations.stays(stays.id(), stays.key()),
            registrations.stays(goes.id(), goes.key()),
            answeredLater(stays, goes),
            answeredLater(stays, goes) ? goes.row().homeOn() : stays.row().homeOn());
    database.update("delete from stay where registration = ?", stays.id());
    int number = 0;
    for (Stay stay : all) {
      number++;
      registrations.addStay(stays.id(), stays.key(), number, stay);
    }
  }

  private static boolean answeredLater(Side stays, Side goes) {
    return goes.row().answeredOn().isAfter(stays.row().answeredOn());
  }

  /** Whoever is in both is one person. */
  private void household(Side stays, Side goes) {
    Map<String, Member> all = new LinkedHashMap<>();
    for (Side side : List.of(stays, goes)) {
      registrations
          .household(side.id(), side.key())
          .forEach(
              member ->
                  all.putIfAbsent(
                      Registrations.folded(member.fullName()) + " " + member.born(), member));
    }
    registrations.setHousehold(stays.id(), stays.key(), List.copyOf(all.values()));
  }

  /** The stricter of the two holds; all that was ever agreed to and withdrawn stays in the list. */
  private void consents(Side stays, Side goes, Instant now) {
    Set<ConsentPurpose> both = held(stays);
    both.retainAll(held(goes));
    database.update(
        "update consent set registration = ? where registration = ?", stays.id(), goes.id());
    for (ConsentPurpose purpose : ConsentPurpose.values()) {
      if (!both.contains(purpose)) {
        registrations.withdrawConsent(stays.id(), purpose, now);
      }
    }
  }

  private Set<ConsentPurpose> held(Side side) {
    Set<ConsentPurpose> held = EnumSet.noneOf(ConsentPurpose.class);
    registrations.consents(side.id()).stream()
        .filter(GivenConsent::isHeld)
        .forEach(consent -> held.add(consent.purpose()));
    return held;
  }

  private void accesses(Side stays, Side goes) {
    database
        .query(
            "select id, reason from access where registration = ?",
            row ->
                Map.entry(
                    row.number("id"), goes.key().open(row.bytes("reason"), Registrations.REASON)),
            goes.id())
        .forEach(
            look ->
                database.update(
                    "update access set registration = ?, reason = ? where id = ?",
                    stays.id(),
                    stays.key().seal(look.getValue(), Registrations.REASON),
                    look.getKey()));
  }

  /** A telephone that only one has is kept. */
  private Contact contact(Side stays, Side goes) {
    Contact kept = Contact.of(stays.key().open(stays.row().contact(), Registrations.CONTACT));
    Contact other = Contact.of(goes.key().open(goes.row().contact(), Registrations.CONTACT));
    Contact contact = kept.phone().isEmpty() ? new Contact(kept.email(), other.phone()) : kept;
    database.update(
        "update registration set contact = ? where id = ?",
        stays.key().seal(contact.json(), Registrations.CONTACT),
        stays.id());
    return contact;
  }

  /** A passport that only one has is kept. */
  private void person(Side stays, Side goes) {
    Person kept = Person.of(stays.key().open(stays.row().person(), Registrations.PERSON));
    Person other = Person.of(goes.key().open(goes.row().person(), Registrations.PERSON));
    String passport = other.passport();
    if (kept.passport() != null || passport == null) {
      return;
    }
    Person person =
        new Person(kept.given(), kept.family(), kept.born(), passport, other.passportEnds());
    database.update(
        "update registration set person = ?, passport_index = ? where id = ?",
        stays.key().seal(person.json(), Registrations.PERSON),
        registrations.passportMark(passport),
        stays.id());
  }

  private void days(Side stays, Side goes) {
    database.update(
        "update registration set registered_at = least(registered_at, ?) where id = ?",
        goes.row().registeredAt(),
        stays.id());
    if (!answeredLater(stays, goes)) {
      return;
    }
    LocalDate home = goes.row().homeOn();
    database.update(
        "update registration set answered_on = ?, home_on = ?, state = ?, asked_on = ?"
            + " where id = ?",
        goes.row().answeredOn(),
        home,
        home == null ? "ABROAD" : "HOME",
        database
            .query(
                "select asked_on from registration where id = ?",
                row -> Optional.ofNullable(row.dayIfAny("asked_on")),
                goes.id())
            .get(0)
            .orElse(null),
        stays.id());
  }

  private void tell(String words, Side stays, Side reader, Side goes, String address, Instant now) {
    MailAddress.of(address)
        .filter(to -> outbox.isOpen())
        .ifPresent(
            to ->
                outbox.put(
                    mails.joined(
                        words,
                        to,
                        reader.row().locale(),
                        stays.row().number(),
                        goes.row().number(),
                        now),
                    stays.key().name()));
  }
}
