package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.locale.ContentLocale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A translation under its item's lock, as acts of other packages of this module see it.
 *
 * @param id the row, for use inside this module only
 * @param draft null where none is open
 * @param liveState null before the first publication
 */
public record LockedTranslation(
    ItemCard item,
    ContentLocale locale,
    long id,
    int version,
    @Nullable Draft draft,
    @Nullable PublicationState liveState) {

  /**
   * The open draft.
   *
   * @param authors everybody who saved it
   * @param digest over all it says
   * @param changesFacts whether publishing it changes a fact that readers act on
   */
  public record Draft(
      RevisionNumber revision, Set<String> authors, String digest, boolean changesFacts) {

    public Draft {
      authors = Set.copyOf(authors);
    }
  }
}
