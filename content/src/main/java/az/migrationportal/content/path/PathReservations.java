package az.migrationportal.content.path;

import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Optional;

/** Who holds which path; for the acts of this module, which hold the item's lock. */
@ApplicationScoped
public class PathReservations {

  @Inject private EntityManager entityManager;

  /** The current path of an item in a locale, published or not. */
  public Optional<String> current(ItemCard item, ContentLocale locale) {
    return currentOf(item, locale).map(PathReservation::path);
  }

  /**
   * Makes a path the current one of an item; the one before is forgotten where nobody could have
   * seen it, and redirects otherwise.
   *
   * @throws InvalidPath where the text has no such form
   * @throws PathAlreadyTaken where another item, or the portal, holds or held it, or where the type
   *     of the item does not belong there
   */
  public void move(ItemCard item, ContentLocale locale, String path, boolean seen) {
    PathForm.check(path);
    if (ReservedPaths.contains(locale, path) || isAmongOthers(item, locale, path)) {
      throw new PathAlreadyTaken(locale, path);
    }
    Optional<PathReservation> before = currentOf(item, locale);
    if (before.isPresent() && before.get().path().equals(path)) {
      return;
    }
    Optional<PathReservation> held = held(locale, path);
    if (held.isPresent() && !held.get().isOf(item.id())) {
      throw new PathAlreadyTaken(locale, path);
    }
    before.ifPresent(reservation -> leave(reservation, seen));
    held.ifPresentOrElse(
        PathReservation::returnTo,
        () -> entityManager.persist(new PathReservation(locale, path, item.id())));
    flush(locale, path);
  }

  /** Pages of countries stand below the page that lists them, and nothing else does. */
  private static boolean isAmongOthers(ItemCard item, ContentLocale locale, String path) {
    return path.startsWith(ReservedPaths.countries(locale) + "/") != item.type().equals("country");
  }

  private void leave(PathReservation reservation, boolean seen) {
    if (seen) {
      reservation.leave();
    } else {
      entityManager.remove(reservation);
    }
    entityManager.flush();
  }

  /** The check above is a courtesy; the database decides between two who come at once. */
  private void flush(ContentLocale locale, String path) {
    try {
      entityManager.flush();
    } catch (PersistenceException e) {
      throw Database.brokenRule(e) ? new PathAlreadyTaken(locale, path) : e;
    }
  }

  private Optional<PathReservation> held(ContentLocale locale, String path) {
    return entityManager
        .createQuery(
            "select r from PathReservation r where r.locale = :locale and r.path = :path",
            PathReservation.class)
        .setParameter("locale", locale)
        .setParameter("path", path)
        .getResultStream()
        .findFirst();
  }

  private Optional<PathReservation> currentOf(ItemCard item, ContentLocale locale) {
    return entityManager
        .createQuery(
            "select r from PathReservation r where r.locale = :locale and r.itemId = :item",
            PathReservation.class)
        .setParameter("locale", locale)
        .setParameter("item", item.id())
        .getResultStream()
        .filter(PathReservation::isCurrent)
        .findFirst();
  }
}
