package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Keeps a form that could not be taken, sealed, for as long as somebody needs to mend it. The
 * form's own random name opens it.
 */
@ApplicationScoped
public class KeepDraft {
  /** How long a draft waits for its writer. */
  public static final Duration KEPT = Duration.ofDays(1);

  static final String PLACE = "enquiry_draft.sealed";

  @Inject private RegistrationDatabase database;

  @Inject private DataKeys keys;

  @Inject private EnquiryLimits limits;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws TooManyEnquiries where the network sent too much within an hour
   */
  @Transactional
  public void execute(SecretToken form, EnquiryEntries entries, String network) {
    limits.countNetwork(network);
    forget(form);
    DataKey key = keys.create();
    database.update(
        "insert into enquiry_draft (form_key, data_key, sealed, ends_at) values (?, ?, ?, ?)",
        form.hash(),
        key.id(),
        key.seal(entries.json(), PLACE),
        clock.instant().plus(KEPT));
  }

  /** Erases the draft of a form, within an act that has no need of it any more. */
  void forget(SecretToken form) {
    database
        .query(
            "select data_key from enquiry_draft where form_key = ? for update",
            row -> row.number("data_key"),
            form.hash())
        .forEach(keys::erase);
  }
}
