package az.migrationportal.registration.inbox;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.thread.EnquiryState;
import az.migrationportal.registration.thread.Topic;
import az.migrationportal.registration.thread.Word;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as an officer sees it, notes too; never the e-mail address.
 *
 * @param locale the language to answer in
 * @param officer who has it, as colleagues see them; empty for nobody
 * @param mine whether that is the officer who looks
 * @param helped what the person said of the last answer; null for nothing yet
 * @param mailed whether the person is told of an answer by mail
 * @param seen how many words the thread has; an answer must name it
 * @param draft an answer that was written and could not be sent; empty for none
 */
public record Case(
    String number,
    Topic topic,
    @Nullable String country,
    ReaderLocale locale,
    EnquiryState state,
    LocalDate due,
    DueColour colour,
    String officer,
    boolean mine,
    @Nullable Boolean helped,
    boolean mayPublish,
    boolean mailed,
    int seen,
    String draft,
    List<Word> words) {

  public Case {
    words = List.copyOf(words);
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a case";
  }
}
