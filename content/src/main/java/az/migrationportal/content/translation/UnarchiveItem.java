package az.migrationportal.content.translation;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Brings an item back from the archive: it takes acts again. Nothing is published by that; drafts,
 * revisions and paths are as they were.
 */
@ApplicationScoped
public class UnarchiveItem {

  @Inject private Items items;

  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @throws az.migrationportal.content.item.UnknownItem where there is none
   * @throws az.migrationportal.content.item.ItemNotArchived where it is not in the archive
   */
  @Transactional
  public void execute(Actor actor, ItemKey item) {
    actor.require(Scope.PUBLISH);
    ItemCard card = items.lockArchived(item);
    items.unarchive(card);
    audit.record(actor.name(), UnarchiveItem.class, item.value(), null, Map.of());
  }
}
