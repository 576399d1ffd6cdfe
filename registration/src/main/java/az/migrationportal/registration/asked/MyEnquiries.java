package az.migrationportal.registration.asked;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.registrant.Registrations;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The enquiries of the owner of a registration. */
@ApplicationScoped
public class MyEnquiries {
  @Inject private RegistrationDatabase database;
  @Inject private Visits visits;
  @Inject private Registrations registrations;
  @Inject private EnquiryLinks links;
  @Inject private DataKeys keys;

  /**
   * What there is, newest first; those that were erased are not.
   *
   * @throws NotSignedIn where the session is not an owner's
   * @throws DataUnreadable without the master key
   */
  public List<OwnEnquiry> list(SecretToken session) {
    long id =
        visits
            .find(session)
            .orElseThrow(NotSignedIn::new)
            .registration()
            .orElseThrow(NotSignedIn::new);
    RegistrationRow row = registrations.row(id).orElseThrow(NotSignedIn::new);
    DataKey key = row.key(keys);
    List<OwnEnquiry> found = new ArrayList<>();
    links
        .of(id, key)
        .forEach(link -> links.row(link).ifPresent(there -> found.add(card(link, there))));
    Collections.reverse(found);
    return List.copyOf(found);
  }

  private OwnEnquiry card(EnquiryLink link, EnquiryRow row) {
    return new OwnEnquiry(
        row.number(), row.topic(), row.askedAt(), row.state(), lastAnswer(row) > link.seen());
  }

  /** The number of the last answer; 0 where there is none. */
  private long lastAnswer(EnquiryRow row) {
    return database
        .query(
            "select coalesce(max(number), 0) last from enquiry_word"
                + " where enquiry = ? and kind = 'ANSWER'",
            word -> word.number("last"),
            row.id())
        .get(0);
  }
}
