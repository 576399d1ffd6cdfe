package az.migrationportal.content.path;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.locale.LocaleColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A path in a locale, held by an item for good: even a path left behind keeps leading to it. */
@Entity
@Table(name = "path_reservation")
@SuppressWarnings("unused") // columns are read by the database
class PathReservation {

  /** What a reservation is worth. */
  enum State {
    CURRENT,
    PREVIOUS,
    GONE
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Convert(converter = LocaleColumn.class)
  private ContentLocale locale;

  @Column private String path;

  @Column(name = "item_id")
  private long itemId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Version private int version;

  protected PathReservation() {}

  PathReservation(ContentLocale locale, String path, long itemId) {
    this.locale = locale;
    this.path = path;
    this.itemId = itemId;
    this.state = State.CURRENT;
  }

  String path() {
    return path;
  }

  boolean isOf(long item) {
    return itemId == item;
  }

  boolean isCurrent() {
    return state == State.CURRENT;
  }

  void leave() {
    state = State.PREVIOUS;
  }

  void returnTo() {
    state = State.CURRENT;
  }
}
