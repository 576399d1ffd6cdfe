package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Forms that could not be taken, for whoever filled them in. */
@ApplicationScoped
public class EnquiryDrafts {

  @Inject private RegistrationDatabase database;

  @Inject private DataKeys keys;

  @Inject private Clock clock;

  /**
   * The draft of a form; empty where there is none, or no longer.
   *
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  public Optional<EnquiryEntries> find(SecretToken form) {
    return database
        .query(
            "select d.data_key, k.name, k.wrapped, d.sealed from enquiry_draft d"
                + " join data_key k on k.id = d.data_key where d.form_key = ? and d.ends_at > ?",
            row ->
                EnquiryEntries.of(
                    keys.open(row.number("data_key"), row.bytes("name"), row.bytes("wrapped"))
                        .open(row.bytes("sealed"), KeepDraft.PLACE)),
            form.hash(),
            clock.instant())
        .stream()
        .findFirst();
  }
}
