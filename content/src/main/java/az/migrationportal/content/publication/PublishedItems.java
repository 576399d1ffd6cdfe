package az.migrationportal.content.publication;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Everything for readers, from memory. */
@ApplicationScoped
public class PublishedItems {

  /** Today's item, in the locale or the first fallback; withdrawn ones too, see {@code state}. */
  public Optional<PublishedItem> find(ItemKey key, ContentLocale asked) {
    throw new UnsupportedOperationException();
  }

  /** The same texts with the facts that are valid on another day. */
  public Optional<PublishedItem> find(ItemKey key, ContentLocale asked, LocalDate on) {
    throw new UnsupportedOperationException();
  }

  /**
   * Published items by key, withdrawn ones left out.
   *
   * @throws InvalidCursor where the cursor is not ours
   */
  public ItemSlice list(ItemQuery query) {
    throw new UnsupportedOperationException();
  }
}
