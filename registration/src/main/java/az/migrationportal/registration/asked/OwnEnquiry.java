package az.migrationportal.registration.asked;

import az.migrationportal.registration.thread.EnquiryState;
import az.migrationportal.registration.thread.Topic;
import java.time.Instant;

/**
 * An enquiry as it stands in the list of a record.
 *
 * @param unseen whether there is an answer that its owner has not opened from the record
 */
public record OwnEnquiry(
    String number, Topic topic, Instant askedAt, EnquiryState state, boolean unseen) {}
