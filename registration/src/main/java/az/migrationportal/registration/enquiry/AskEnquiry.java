package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.thread.EnquiryThreads;
import az.migrationportal.registration.thread.Topic;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SecretTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks. One form is one enquiry, however often it is sent: sent again with other words,
 * these are added to its thread.
 */
@ApplicationScoped
public class AskEnquiry {

  @Inject private RegistrationDatabase database;

  @Inject private DataKeys keys;

  @Inject private SecretTokens tokens;

  @Inject private EnquiryLimits limits;

  @Inject private Terms terms;

  @Inject private EnquiryThreads threads;

  @Inject private AddWords addWords;

  @Inject private KeepDraft drafts;

  @Inject private Outbox outbox;

  @Inject private EnquiryMails mails;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param form names the form that was filled in; at random, made with its page
   * @param network where it came from, an IP address; only a keyed hash of its prefix is kept, for
   *     an hour
   * @throws InvalidEntries where an entry cannot be taken
   * @throws TooManyEnquiries where its network sent too much within an hour
   * @throws DataUnreadable where there is no master key
   */
  @Transactional
  public Receipt execute(
      SecretToken form, EnquiryEntries entries, WorkDays workDays, String network) {
    List<EntryViolation> violations = entries.violations();
    if (!violations.isEmpty()) {
      throw new InvalidEntries(violations);
    }
    limits.countNetwork(network);
    // Whoever sends the same form at the same moment waits here for the first.
    boolean first =
        database.update("insert ignore into enquiry_form (form_key) values (?)", form.hash()) == 1;
    Receipt receipt = first ? begin(form, entries, workDays) : again(form, entries, workDays);
    drafts.forget(form);
    return receipt;
  }

  private Receipt begin(SecretToken form, EnquiryEntries entries, WorkDays workDays) {
    Topic topic = Topic.of(entries.topic()).orElseThrow();
    LocalDate due = workDays.after(threads.today(), terms.workingDays(topic));
    MailAddress to = MailAddress.of(entries.address()).filter(a -> outbox.isOpen()).orElse(null);
    DataKey key = keys.create();
    Receipt receipt = new Receipt(number(), tokens.of(SecretTokens.Use.OPEN, key.name()));
    long id =
        database.insert(
            "insert into enquiry (data_key, token_hash, number, topic, country, locale, address,"
                + " state, due_day, may_publish, words, asked_at, kept_until)"
                + " values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, false, 0, ?, ?)",
            key.id(),
            receipt.token().hash(),
            receipt.number(),
            topic.name(),
            entries.country().isEmpty() ? null : entries.country(),
            entries.locale().tag(),
            EnquiryThreads.sealed(key, to),
            due,
            clock.instant(),
            threads.kept());
    threads.begin(id, key, entries.words());
    database.update("update enquiry_form set enquiry = ? where form_key = ?", id, form.hash());
    tell(to, entries, receipt, due, key);
    return receipt;
  }

  private void tell(
      @Nullable MailAddress to,
      EnquiryEntries entries,
      Receipt receipt,
      LocalDate due,
      DataKey key) {
    if (to != null && limits.allows(to)) {
      outbox.put(
          mails.received(to, entries.locale(), receipt.number(), due, receipt.token()), key.name());
    }
  }

  private Receipt again(SecretToken form, EnquiryEntries entries, WorkDays workDays) {
    // Reads the form without a lock: all who waited for the first would wait for each other.
    EnquiryRow row =
        database
            .query(
                "select enquiry from enquiry_form where form_key = ? and enquiry is not null",
                found -> found.number("enquiry"),
                form.hash())
            .stream()
            .flatMap(
                id ->
                    database
                        .query(EnquiryRow.SELECT + "where e.id = ? for update", EnquiryRow::of, id)
                        .stream())
            .findFirst()
            .orElseThrow(UnknownEnquiry::new);
    boolean known =
        threads.words(row, false).stream().anyMatch(w -> w.text().equals(entries.words()));
    if (!known) {
      addWords.add(row, entries.words(), workDays);
    }
    return new Receipt(row.number(), tokens.of(SecretTokens.Use.OPEN, row.name()));
  }

  private String number() {
    String number = EnquiryNumber.random();
    while (threads.find(number).isPresent()) {
      number = EnquiryNumber.random();
    }
    return number;
  }
}
