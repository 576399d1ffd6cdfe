package az.migrationportal.web.record;

import az.migrationportal.registration.asked.OwnEnquiry;
import az.migrationportal.registration.document.DocumentCard;
import az.migrationportal.registration.recipient.ReceivedMessage;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.reminder.Reminder;
import java.util.List;

/**
 * What is kept of the person who is signed in.
 *
 * @param reminders the days they want to be reminded of
 * @param documents what they added
 * @param messages what they were sent in emergencies
 * @param enquiries what they asked officers
 * @param doors by which they come in, beside the code by mail
 */
record Kept(
    MyRecord record,
    List<Reminder> reminders,
    List<DocumentCard> documents,
    List<ReceivedMessage> messages,
    List<OwnEnquiry> enquiries,
    Doors doors) {}
