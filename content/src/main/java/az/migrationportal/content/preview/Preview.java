package az.migrationportal.content.preview;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import java.time.Instant;
import java.time.LocalDate;

/** What a link to a draft opens. */
public sealed interface Preview {

  /**
   * The draft as the page it would be.
   *
   * @param item the draft as if it had been published when it was saved last; {@code freshness} is
   *     not told
   * @param on the day in Baku whose facts it shows
   * @param until when the link stops opening
   */
  record Shown(PublishedItem item, LocalDate on, Instant until) implements Preview {}

  /** It was a link, and its time is over. */
  record Expired() implements Preview {}

  /** The draft was published, or another one took its place. */
  record Replaced(ItemKey item, ContentLocale locale) implements Preview {}

  /** Somebody is writing: a field that the page needs is missing just now. */
  record Unfinished() implements Preview {}

  /** Nobody made such a link, or it was altered. */
  record Unknown() implements Preview {}
}
