package az.migrationportal.content.path;

import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Where readers of a translation that is no longer served are led; for the acts of this module,
 * which hold the item's lock. Says nothing while the translation is live.
 */
@ApplicationScoped
public class Unpublishings {

  @Inject private Database database;

  @Inject private Clock clock;

  /** Whether the translation was redirected or removed. */
  public boolean exists(ItemCard item, ContentLocale locale) {
    return !database
        .query(
            "select item_id from unpublishing where item_id = ? and locale = ?",
            row -> row.number("item_id"),
            item.id(),
            locale.tag())
        .isEmpty();
  }

  public void gone(ItemCard item, ContentLocale locale, String actor) {
    write(item, locale, "GONE", null, null, actor);
  }

  public void redirectToItem(ItemCard item, ContentLocale locale, ItemCard target, String actor) {
    write(item, locale, "REDIRECTED", target.id(), null, actor);
  }

  public void redirectToPath(ItemCard item, ContentLocale locale, String path, String actor) {
    write(item, locale, "REDIRECTED", null, path, actor);
  }

  /** The translation is served again. */
  public void end(ItemCard item, ContentLocale locale) {
    database.update(
        "delete from unpublishing where item_id = ? and locale = ?", item.id(), locale.tag());
  }

  private void write(
      ItemCard item,
      ContentLocale locale,
      String kind,
      @Nullable Long targetItem,
      @Nullable String targetPath,
      String actor) {
    end(item, locale);
    database.update(
        "insert into unpublishing (item_id, locale, kind, target_item, target_path, at, actor)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        item.id(),
        locale.tag(),
        kind,
        targetItem,
        targetPath,
        clock.instant(),
        actor);
  }
}
