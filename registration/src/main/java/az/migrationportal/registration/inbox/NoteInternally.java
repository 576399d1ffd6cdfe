package az.migrationportal.registration.inbox;

import az.migrationportal.registration.enquiry.EnquiryEntries;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.thread.EnquiryThreads;
import az.migrationportal.registration.thread.Word;
import az.migrationportal.registration.thread.WordKind;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** An officer writes something down for colleagues; the person who asked never sees it. */
@ApplicationScoped
public class NoteInternally {

  @Inject private InboxDoor door;

  @Inject private EnquiryThreads threads;

  @Inject private OfficerTrail trail;

  /**
   * Performs the act in one transaction; the same note twice in a row is one.
   *
   * @throws InvalidEntries where there are no words, or too many
   */
  @Transactional
  public void execute(Officer officer, String number, String words) {
    EnquiryRow row = door.lock(officer, number);
    EnquiryEntries.requireWords(words);
    List<Word> said = threads.words(row, true);
    Word last = said.get(said.size() - 1);
    if (last.kind() == WordKind.NOTE && last.text().equals(words)) {
      return;
    }
    threads.add(row, WordKind.NOTE, words, officer.id());
    trail.record(officer.name(), NoteInternally.class, number, "");
  }
}
