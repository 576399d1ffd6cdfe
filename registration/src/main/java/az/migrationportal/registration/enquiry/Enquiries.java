package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.thread.EnquiryThreads;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Enquiries for whoever holds the link. */
@ApplicationScoped
public class Enquiries {

  @Inject private EnquiryThreads threads;

  @Inject private DataKeys keys;

  /**
   * The enquiry that a token opens; the same emptiness for one that never was and one that was
   * erased.
   *
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  public Optional<Enquiry> find(SecretToken token) {
    return threads.find(token).map(this::opened);
  }

  private Enquiry opened(EnquiryRow row) {
    return new Enquiry(
        row.number(),
        row.topic(),
        row.country(),
        row.locale(),
        row.state(),
        row.due(),
        row.helped(),
        row.mayPublish(),
        row.address(row.key(keys)).isPresent(),
        row.keptUntil(),
        threads.words(row, false));
  }
}
