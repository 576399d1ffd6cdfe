package az.migrationportal.content.translation;

import az.migrationportal.content.segment.SourceLink;
import az.migrationportal.content.segment.SourceLinks;
import az.migrationportal.content.store.InstantColumn;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered snapshot of a translation. The draft is rewritten until it is published; from then on
 * its fields never change. Guarded by the version of its translation.
 */
@Entity
@Table(name = "revision")
@SuppressWarnings("unused") // columns are read by the database
class Revision {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "translation_id")
  private long translationId;

  private int number;

  @Enumerated(EnumType.STRING)
  private PublicationState state;

  @Column private String localized;
  private @Nullable String shared;

  @Column(name = "saved_at")
  @Convert(converter = InstantColumn.class)
  private Instant savedAt;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "published_at")
  @Convert(converter = InstantColumn.class)
  private @Nullable Instant publishedAt;

  @Column(name = "published_by")
  private @Nullable String publishedBy;

  @Column(name = "change_note")
  private @Nullable String changeNote;

  @Column(name = "withdrawn_at")
  @Convert(converter = InstantColumn.class)
  private @Nullable Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  private @Nullable String withdrawnBy;

  @Column(name = "withdrawal_note")
  private @Nullable String withdrawalNote;

  @Column(name = "translated_from")
  private @Nullable String translatedFrom;

  protected Revision() {}

  Revision(long translationId, RevisionNumber number) {
    this.translationId = translationId;
    this.number = number.value();
    this.state = PublicationState.DRAFT;
    this.localized = "{}";
    this.savedAt = Instant.EPOCH;
    this.savedBy = "";
  }

  RevisionNumber number() {
    return new RevisionNumber(number);
  }

  PublicationState state() {
    return state;
  }

  JsonObject localized() {
    return StoredFields.read(localized);
  }

  @Nullable JsonObject shared() {
    return shared == null ? null : StoredFields.read(shared);
  }

  /** Which source segments its segments were made from; empty for a source. */
  List<SourceLink> sourceLinks() {
    return SourceLinks.read(translatedFrom);
  }

  /** Said anew when it is saved, and when a minor edit of the source leaves it right. */
  void remember(@Nullable List<SourceLink> links) {
    translatedFrom = links == null ? null : SourceLinks.write(links);
  }

  Instant savedAt() {
    return savedAt;
  }

  String savedBy() {
    return savedBy;
  }

  void save(JsonObject localizedFields, @Nullable JsonObject sharedFields, Instant at, String by) {
    require(PublicationState.DRAFT);
    localized = localizedFields.toString();
    shared = sharedFields == null ? null : sharedFields.toString();
    savedAt = at;
    savedBy = by;
  }

  void publish(Instant at, String by, @Nullable String note) {
    require(PublicationState.DRAFT);
    state = PublicationState.PUBLISHED;
    publishedAt = at;
    publishedBy = by;
    changeNote = note;
  }

  /** Makes room for the next live revision. */
  void supersede() {
    state = PublicationState.SUPERSEDED;
  }

  void withdraw(Instant at, String by, String note) {
    require(PublicationState.PUBLISHED);
    state = PublicationState.WITHDRAWN;
    withdrawnAt = at;
    withdrawnBy = by;
    withdrawalNote = note;
  }

  private void require(PublicationState needed) {
    if (state != needed) {
      throw new IllegalStateException("revision " + number + " is " + state);
    }
  }
}
