package az.migrationportal.content.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The items; other packages of this module refer to them by card. */
@ApplicationScoped
public class Items {

  @Inject private EntityManager entityManager;

  public Optional<ItemCard> find(ItemKey key) {
    return find(key, LockModeType.NONE).map(Item::card);
  }

  /**
   * The item, locked until the end of the transaction. Every act on an item, its translations or
   * paths begins with this: two writers of one item wait for each other here and nowhere else.
   *
   * @throws UnknownItem where there is none
   */
  public ItemCard lock(ItemKey key) {
    return find(key, LockModeType.PESSIMISTIC_WRITE)
        .map(Item::card)
        .orElseThrow(() -> new UnknownItem(key));
  }

  /** Those of the keys that no item has. */
  public List<ItemKey> unknown(Collection<ItemKey> keys) {
    return keys.stream().distinct().filter(key -> find(key).isEmpty()).toList();
  }

  ItemCard add(Item item) {
    entityManager.persist(item);
    entityManager.flush();
    return item.card();
  }

  private Optional<Item> find(ItemKey key, LockModeType lock) {
    return entityManager
        .createQuery("select i from Item i where i.key = :key", Item.class)
        .setParameter("key", key.value())
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
