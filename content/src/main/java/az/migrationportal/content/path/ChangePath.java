package az.migrationportal.content.path;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Moves an item to another path in a locale; the old one redirects from the same moment. */
@ApplicationScoped
public class ChangePath {

  @Inject private Items items;

  @Inject private PathReservations reservations;

  @Inject private AuditTrail audit;

  @Inject private ChangeLog log;

  /**
   * Performs the act in one transaction.
   *
   * @param expected the path the actor believes current
   * @throws NoPath where it has none yet
   * @throws StalePath where another path is current
   * @throws InvalidPath where the new path has no such form
   * @throws PathAlreadyTaken where another item, or the portal, holds or held it
   */
  @Transactional
  public void execute(
      Actor actor, ItemKey item, ContentLocale locale, String expected, String path) {
    actor.require(Scope.PUBLISH);
    ItemCard card = items.lock(item);
    String current = reservations.current(card, locale).orElseThrow(() -> new NoPath(item, locale));
    if (!current.equals(expected)) {
      throw new StalePath(current);
    }
    if (current.equals(path)) {
      return;
    }
    reservations.move(card, locale, path, true);
    audit.record(
        actor.name(), ChangePath.class, item.value(), locale, Map.of("from", current, "to", path));
    log.append(ChangeKind.PATH_CHANGED, item, locale, null);
  }
}
