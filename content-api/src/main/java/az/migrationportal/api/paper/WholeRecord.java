package az.migrationportal.api.paper;

import az.migrationportal.registration.asked.OwnEnquiry;
import az.migrationportal.registration.document.DocumentCard;
import az.migrationportal.registration.passkey.PasskeyCard;
import az.migrationportal.registration.recipient.ReceivedMessage;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.reminder.Reminder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept about the owner of a registration, for themselves.
 *
 * @param documents what they added, without the bytes
 * @param messages what they were sent in emergencies, with their answers
 * @param linkedAt when an identity of the provider was linked; null where none is
 * @param secondStepSince when an app was put behind the code by mail; null where none is
 * @param enquiries asked on their record; their words stand on their own pages
 */
public record WholeRecord(
    MyRecord record,
    List<Reminder> reminders,
    List<DocumentCard> documents,
    List<ReceivedMessage> messages,
    List<PasskeyCard> passkeys,
    @Nullable Instant linkedAt,
    @Nullable Instant secondStepSince,
    List<OwnEnquiry> enquiries) {
  public WholeRecord {
    reminders = List.copyOf(reminders);
    documents = List.copyOf(documents);
    messages = List.copyOf(messages);
    passkeys = List.copyOf(passkeys);
    enquiries = List.copyOf(enquiries);
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a whole registration";
  }
}
