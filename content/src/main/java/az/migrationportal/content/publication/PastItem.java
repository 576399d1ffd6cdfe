package az.migrationportal.content.publication;

import java.time.LocalDate;

/**
 * An item as it was at the end of a day in Baku.
 *
 * @param item the text that was served then, with the facts of that day; before the first
 *     publication the first text, and from today on the text of today
 * @param on the day; may lie in the future, where facts already say something
 * @param firstPublished the day on which this translation was first published
 */
public record PastItem(PublishedItem item, LocalDate on, LocalDate firstPublished) {

  /** Whether nothing was published yet on that day. */
  public boolean isBeforeFirst() {
    return on.isBefore(firstPublished);
  }
}
