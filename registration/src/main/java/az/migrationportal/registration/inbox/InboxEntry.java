package az.migrationportal.registration.inbox;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.thread.Topic;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry in a list: nothing of its words.
 *
 * @param locale the language it is asked and answered in
 * @param officer who has it, as colleagues see them; empty for nobody
 */
public record InboxEntry(
    String number,
    Topic topic,
    @Nullable String country,
    ReaderLocale locale,
    LocalDate due,
    DueColour colour,
    String officer) {}
