package az.migrationportal.content.item;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.locale.LocaleColumn;
import az.migrationportal.content.store.InstantColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The identity of one thing we publish. Nothing about it changes but whether it is archived; there
 * is no version to lose.
 */
@Entity
@SuppressWarnings("unused") // columns are read by the database
@Table(name = "item")
@NamedQuery(name = Item.FOUND, query = Item.BY_KEY)
@NamedQuery(name = Item.LOCKED, query = Item.BY_KEY, lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(name = Item.KNOWN, query = "select i.key from Item i where i.key in :keys")
class Item {
  /** The item of a key. */
  static final String FOUND = "Item.found";

  /**
   * The same, locked until the end of the transaction. It has a name of its own because a lock that
   * is asked for with each query has the query prepared anew each time.
   */
  static final String LOCKED = "Item.locked";

  /** Which of many keys an item has. */
  static final String KNOWN = "Item.known";

  static final String BY_KEY = "select i from Item i where i.key = :key";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "item_key")
  private String key;

  @Column private String type;

  @Column(name = "source_locale")
  @Convert(converter = LocaleColumn.class)
  private ContentLocale source;

  @Column(name = "created_at")
  @Convert(converter = InstantColumn.class)
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "archived_at")
  @Convert(converter = InstantColumn.class)
  private @Nullable Instant archivedAt;

  @Column(name = "archived_by")
  private @Nullable String archivedBy;

  protected Item() {}

  Item(ItemKey key, String type, ContentLocale source, Instant createdAt, String createdBy) {
    this.key = key.value();
    this.type = type;
    this.source = source;
    this.createdAt = createdAt;
    this.createdBy = createdBy;
  }

  boolean isArchived() {
    return archivedAt != null;
  }

  void archive(Instant at, String by) {
    archivedAt = at;
    archivedBy = by;
  }

  void unarchive() {
    archivedAt = null;
    archivedBy = null;
  }

  ItemCard card() {
    return new ItemCard(id, new ItemKey(key), type, source);
  }
}
