package az.migrationportal.content.translation;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Makes the draft of a translation the live revision. With the source, the shared fields go live
 * too.
 */
@ApplicationScoped
public class PublishTranslation {

  /**
   * Performs the act in one transaction.
   *
   * @param changeNote a public sentence about a major change; null for a minor one
   * @throws UnknownTranslation where it was never started
   * @throws StaleRevision where somebody was faster
   * @throws NothingToPublish where there is no draft
   * @throws SourceNotPublished where the item's source was never published
   * @throws az.migrationportal.content.type.InvalidFields where a required field is missing or a
   *     reference leads nowhere
   * @throws az.migrationportal.content.path.NoPath where it has no path yet
   */
  public Publication execute(
      Actor actor,
      ItemKey item,
      ContentLocale locale,
      int expectedVersion,
      @Nullable String changeNote) {
    throw new UnsupportedOperationException();
  }
}
