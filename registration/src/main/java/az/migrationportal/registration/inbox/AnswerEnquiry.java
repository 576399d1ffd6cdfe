package az.migrationportal.registration.inbox;

import az.migrationportal.registration.enquiry.EnquiryEntries;
import az.migrationportal.registration.enquiry.EnquiryMails;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.thread.EnquiryThreads;
import az.migrationportal.registration.thread.Word;
import az.migrationportal.registration.thread.WordKind;
import az.migrationportal.registration.token.SecretTokens;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * An officer answers, in the language of whoever asked, who is told by mail if they gave an
 * address. Whoever answers has the enquiry from then on. The same answer sent twice is one.
 */
@ApplicationScoped
public class AnswerEnquiry {

  @Inject private InboxDoor door;

  @Inject private EnquiryThreads threads;

  @Inject private RegistrationDatabase database;

  @Inject private DataKeys keys;

  @Inject private SecretTokens tokens;

  @Inject private Outbox outbox;

  @Inject private EnquiryMails mails;

  @Inject private OfficerTrail trail;

  /**
   * Performs the act in one transaction.
   *
   * @param seen how many words the thread had when the officer read it
   * @throws EnquiryTaken where a colleague has it, and the officer is no chief
   * @throws StaleEnquiry where something was said meanwhile
   * @throws InvalidEntries where there are no words, or too many
   */
  @Transactional
  public void execute(Officer officer, String number, int seen, String words) {
    officer.require(OfficerRole.ANSWERING);
    EnquiryRow row = door.lock(officer, number);
    InboxDoor.requireOwn(officer, row);
    EnquiryEntries.requireWords(words);
    List<Word> said = threads.words(row, true);
    Word last = said.get(said.size() - 1);
    if (last.kind() == WordKind.ANSWER && last.text().equals(words)) {
      return;
    }
    if (row.words() != seen) {
      throw new StaleEnquiry();
    }
    threads.add(row, WordKind.ANSWER, words, officer.id());
    database.update(
        "update enquiry set state = 'ANSWERED', officer = ?, helped = null, may_publish = false,"
            + " answer_draft = null where id = ?",
        officer.id(),
        row.id());
    row.address(row.key(keys))
        .filter(address -> outbox.isOpen())
        .ifPresent(
            address ->
                outbox.put(
                    mails.answered(
                        address,
                        row.locale(),
                        number,
                        tokens.of(SecretTokens.Use.OPEN, row.name())),
                    row.name()));
    trail.record(officer.name(), AnswerEnquiry.class, number, "");
  }
}
