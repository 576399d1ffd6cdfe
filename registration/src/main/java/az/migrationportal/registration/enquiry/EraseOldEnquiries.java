package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.thread.EnquiryThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Erases enquiries a year after their last word, and drafts of forms after a day. */
@ApplicationScoped
class EraseOldEnquiries {

  @Inject private RegistrationDatabase database;

  @Inject private EnquiryThreads threads;

  @Inject private DataKeys keys;

  @Inject private Clock clock;

  /** Performs the act in one transaction; rows that somebody else holds are left for next time. */
  @Transactional(TxType.REQUIRES_NEW)
  void execute() {
    database
        .query(
            "select data_key from enquiry_draft where ends_at <= ? for update skip locked",
            row -> row.number("data_key"),
            clock.instant())
        .forEach(keys::erase);
    database
        .query(
            EnquiryRow.SELECT + "where e.kept_until < ? limit 200 for update skip locked",
            EnquiryRow::of,
            threads.today())
        .forEach(row -> threads.erase(row.keyId(), row.name()));
  }
}
