package az.migrationportal.api.registration;

import az.migrationportal.api.paper.WholeRecord;
import az.migrationportal.registration.asked.MyEnquiries;
import az.migrationportal.registration.document.MyDocuments;
import az.migrationportal.registration.factor.MySecondStep;
import az.migrationportal.registration.passkey.MyPasskeys;
import az.migrationportal.registration.provider.MyIdentity;
import az.migrationportal.registration.recipient.MyMessages;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.reminder.MyReminders;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** All that is kept about whoever is signed in, from all who keep a part of it. */
@ApplicationScoped
class WholeRecords {
  @Inject MyRecords records;
  @Inject MyReminders reminders;
  @Inject MyDocuments documents;
  @Inject MyPasskeys passkeys;
  @Inject MyIdentity identity;
  @Inject MySecondStep secondStep;
  @Inject MyMessages messages;
  @Inject MyEnquiries enquiries;

  /**
   * The record of a session.
   *
   * @throws NotSignedIn where it is not an owner's
   */
  WholeRecord of(SecretToken session) {
    MyRecord record = records.find(session).orElseThrow(NotSignedIn::new);
    return new WholeRecord(
        record,
        reminders.find(session),
        documents.list(session),
        messages.find(session),
        passkeys.list(session),
        identity.linkedAt(session).orElse(null),
        secondStep.state(session).since(),
        enquiries.list(session));
  }
}
