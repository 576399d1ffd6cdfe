package az.migrationportal.content.translation;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.locale.LocaleColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One item in one locale. Its version grows with every act on it or on one of its revisions. */
@Entity
@Table(name = "translation")
@SuppressWarnings("unused") // columns are read by the database
class Translation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "item_id")
  private long itemId;

  @Convert(converter = LocaleColumn.class)
  private ContentLocale locale;

  @Column(name = "last_revision")
  private int lastRevision;

  @Version private int version;

  protected Translation() {}

  Translation(long itemId, ContentLocale locale) {
    this.itemId = itemId;
    this.locale = locale;
  }

  long id() {
    return id;
  }

  ContentLocale locale() {
    return locale;
  }

  int version() {
    return version;
  }

  int lastRevision() {
    return lastRevision;
  }

  RevisionNumber nextRevision() {
    lastRevision++;
    return new RevisionNumber(lastRevision);
  }
}
