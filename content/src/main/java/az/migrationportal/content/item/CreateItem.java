package az.migrationportal.content.item;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.UnknownContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Creates an item: a key, a type and a source locale, still without any text. */
@ApplicationScoped
public class CreateItem {

  @Inject private Items items;

  @Inject private ContentTypes types;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws ItemKeyTaken where the key was ever used
   * @throws UnknownContentType where no such type is declared
   */
  @Transactional
  public ItemCard execute(Actor actor, ItemKey key, String type, ContentLocale source) {
    actor.requireWriting(source);
    String declared = types.get(type).name();
    if (items.find(key).isPresent()) {
      throw new ItemKeyTaken(key);
    }
    ItemCard card = add(new Item(key, declared, source, clock.instant(), actor.name()), key);
    audit.record(
        actor.name(),
        CreateItem.class,
        key.value(),
        null,
        Map.of("type", declared, "source", source.tag()));
    return card;
  }

  /** The check above is a courtesy; the database decides between two who come at once. */
  private ItemCard add(Item item, ItemKey key) {
    try {
      return items.add(item);
    } catch (PersistenceException e) {
      throw Database.brokenRule(e) ? new ItemKeyTaken(key) : e;
    }
  }
}
