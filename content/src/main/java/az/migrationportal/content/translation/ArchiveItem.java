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
import java.time.Clock;
import java.util.Map;

/**
 * Puts an item away: it is in no list of editors and takes no further act but {@link
 * UnarchiveItem}. What readers see of it, a withdrawn page or a redirect, stays; its key and paths
 * stay taken.
 */
@ApplicationScoped
public class ArchiveItem {

  @Inject private Items items;

  @Inject private Translations translations;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws az.migrationportal.content.item.UnknownItem where there is none
   * @throws az.migrationportal.content.item.ItemArchived where it was archived before
   * @throws StillPublished where a translation is published
   */
  @Transactional
  public void execute(Actor actor, ItemKey item) {
    actor.require(Scope.PUBLISH);
    ItemCard card = items.lock(item);
    if (translations.isPublished(card.id())) {
      throw new StillPublished(item);
    }
    items.archive(card, clock.instant(), actor.name());
    audit.record(actor.name(), ArchiveItem.class, item.value(), null, Map.of());
  }
}
