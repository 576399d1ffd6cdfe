package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.thread.EnquiryState;
import az.migrationportal.registration.thread.EnquiryThreads;
import az.migrationportal.registration.thread.Word;
import az.migrationportal.registration.thread.WordKind;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Whoever asked adds something. An enquiry that was answered or closed is open again, with a new
 * due day; one that is open keeps its own. The same words twice in a row are one.
 */
@ApplicationScoped
public class AddWords {

  @Inject private RegistrationDatabase database;

  @Inject private EnquiryThreads threads;

  @Inject private EnquiryLimits limits;

  @Inject private Terms terms;

  @Inject private KeepDraft drafts;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownEnquiry where the token opens none
   * @throws InvalidEntries where there are no words, or too many
   * @throws TooManyEnquiries where the network or the thread has had too much
   */
  @Transactional
  public void execute(SecretToken token, String words, WorkDays workDays, String network) {
    EnquiryRow row = threads.lock(token).orElseThrow(UnknownEnquiry::new);
    EnquiryEntries.requireWords(words);
    limits.countNetwork(network);
    List<Word> said = threads.words(row, false);
    Word last = said.get(said.size() - 1);
    boolean repeated = last.kind() != WordKind.ANSWER && last.text().equals(words);
    if (!repeated) {
      add(row, words, workDays);
    }
    drafts.forget(token);
  }

  /** Within the act of somebody who has locked the row. */
  void add(EnquiryRow row, String words, WorkDays workDays) {
    if (row.words() >= EnquiryThreads.MOST_WORDS) {
      throw new TooManyEnquiries(0);
    }
    threads.add(row, WordKind.ADDED, words, null);
    reopen(row, workDays);
  }

  /** Lets it wait for an answer again. */
  void reopen(EnquiryRow row, WorkDays workDays) {
    if (row.state() != EnquiryState.OPEN) {
      LocalDate due = workDays.after(threads.today(), terms.workingDays(row.topic()));
      database.update(
          "update enquiry set state = 'OPEN', due_day = ?, helped = null, may_publish = false"
              + " where id = ?",
          due,
          row.id());
    }
  }
}
