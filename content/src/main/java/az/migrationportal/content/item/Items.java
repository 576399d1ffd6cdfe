package az.migrationportal.content.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The items; other packages of this module refer to them by card. */
@ApplicationScoped
public class Items {

  @Inject private EntityManager entityManager;

  public Optional<ItemCard> find(ItemKey key) {
    return find(key, Item.FOUND).map(Item::card);
  }

  /**
   * The item, locked until the end of the transaction. Every act on an item, its translations or
   * paths begins with this: two writers of one item wait for each other here and nowhere else.
   *
   * @throws UnknownItem where there is none
   * @throws ItemArchived where it was archived
   */
  public ItemCard lock(ItemKey key) {
    Item item = find(key, Item.LOCKED).orElseThrow(() -> new UnknownItem(key));
    if (item.isArchived()) {
      throw new ItemArchived(key);
    }
    return item.card();
  }

  /** Puts away an item whose lock the act holds. */
  public void archive(ItemCard card, Instant at, String by) {
    find(card.key(), Item.FOUND).ifPresent(item -> item.archive(at, by));
  }

  /**
   * The archived item, locked until the end of the transaction.
   *
   * @throws UnknownItem where there is none
   * @throws ItemNotArchived where it is not in the archive
   */
  public ItemCard lockArchived(ItemKey key) {
    Item item = find(key, Item.LOCKED).orElseThrow(() -> new UnknownItem(key));
    if (!item.isArchived()) {
      throw new ItemNotArchived(key);
    }
    return item.card();
  }

  /** Takes an item whose lock the act holds out of the archive. */
  public void unarchive(ItemCard card) {
    find(card.key(), Item.FOUND).ifPresent(Item::unarchive);
  }

  /** Those of the keys that an item has, also an archived one; asked at once. */
  public Set<ItemKey> known(Collection<ItemKey> keys) {
    if (keys.isEmpty()) {
      return Set.of();
    }
    return entityManager
        .createNamedQuery(Item.KNOWN, String.class)
        .setParameter("keys", keys.stream().map(ItemKey::value).distinct().toList())
        .getResultStream()
        .map(ItemKey::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those of the keys that no item has. */
  public List<ItemKey> unknown(Collection<ItemKey> keys) {
    Set<ItemKey> known = known(keys);
    return keys.stream().distinct().filter(key -> !known.contains(key)).toList();
  }

  ItemCard add(Item item) {
    entityManager.persist(item);
    entityManager.flush();
    return item.card();
  }

  private Optional<Item> find(ItemKey key, String query) {
    return entityManager
        .createNamedQuery(query, Item.class)
        .setParameter("key", key.value())
        .getResultStream()
        .findFirst();
  }
}
