package az.migrationportal.registration.asked;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.registrant.RegistrationJoined;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.thread.EnquiryThreads;
import az.migrationportal.registration.token.SecretTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The rows of links. Whoever writes them holds the lock of the registration. One whose enquiry is
 * gone leads nowhere, is shown to nobody, and goes with the owner's next enquiry.
 */
@ApplicationScoped
class EnquiryLinks {
  private static final String SEALED = "own_enquiry.sealed";

  @Inject private RegistrationDatabase database;
  @Inject private EnquiryThreads threads;
  @Inject private SecretTokens tokens;

  /** Those of a registration, oldest first. */
  List<EnquiryLink> of(long registration, DataKey key) {
    return database.query(
        "select id, sealed from own_enquiry where registration = ? order by id",
        row -> EnquiryLink.of(row.number("id"), key.open(row.bytes("sealed"), SEALED)),
        registration);
  }

  /** The enquiry that a link leads to; empty where it is gone. */
  Optional<EnquiryRow> row(EnquiryLink link) {
    return threads.find(tokens.of(SecretTokens.Use.OPEN, link.name()));
  }

  /** Adds a link, once, and lets go of those that lead nowhere. */
  void add(long registration, DataKey key, EnquiryLink added) {
    List<EnquiryLink> there = of(registration, key);
    there.stream()
        .filter(link -> row(link).isEmpty())
        .forEach(link -> database.update("delete from own_enquiry where id = ?", link.id()));
    if (there.stream().noneMatch(link -> link.leadsTo(added.name()))) {
      database.insert(
          "insert into own_enquiry (registration, sealed) values (?, ?)",
          registration,
          key.seal(added.json(), SEALED));
    }
  }

  void see(DataKey key, EnquiryLink link) {
    database.update(
        "update own_enquiry set sealed = ? where id = ?", key.seal(link.json(), SEALED), link.id());
  }

  /** Links go over; one that both have is one. */
  void join(@Observes RegistrationJoined joined) {
    List<EnquiryLink> there = of(joined.to(), joined.seals());
    of(joined.from(), joined.opens()).stream()
        .filter(link -> there.stream().noneMatch(known -> known.leadsTo(link.name())))
        .forEach(
            link ->
                database.update(
                    "update own_enquiry set registration = ?, sealed = ? where id = ?",
                    joined.to(),
                    joined.seals().seal(link.json(), SEALED),
                    link.id()));
  }
}
