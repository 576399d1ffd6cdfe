package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.thread.EnquiryState;
import az.migrationportal.registration.thread.Topic;
import az.migrationportal.registration.thread.Word;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as the person who asked sees it: without notes.
 *
 * @param due until when an answer is promised, a day in Baku
 * @param helped what they said of the last answer; null for nothing yet
 * @param mailed whether an address for the answer is kept
 */
public record Enquiry(
    String number,
    Topic topic,
    @Nullable String country,
    ReaderLocale locale,
    EnquiryState state,
    LocalDate due,
    @Nullable Boolean helped,
    boolean mayPublish,
    boolean mailed,
    LocalDate keptUntil,
    List<Word> words) {

  public Enquiry {
    words = List.copyOf(words);
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "an enquiry";
  }
}
