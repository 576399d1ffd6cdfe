package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactDocuments;
import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What facts and visa rules said at versions that somebody may have read, for a month. */
@ApplicationScoped
class SavedDocuments {
  private static final Duration KEPT = Duration.ofDays(30);

  @Inject private Database database;
  @Inject private Clock clock;

  /** Called before an act changes a document; what is older than a month goes. */
  void keepBefore(StoredAmendment stored, String document) {
    Instant now = clock.instant();
    database.update(
        "insert ignore into saved_document (subject_id, version, document, kept_at)"
            + " values (?, ?, ?, ?)",
        stored.id(),
        stored.version(),
        document,
        now);
    database.update(
        "delete from saved_document where subject_id = ? and kept_at < ?",
        stored.id(),
        now.minus(KEPT));
  }

  /** What stood at a version that is not the present one; empty where that is too long ago. */
  Optional<JsonObject> at(StoredAmendment stored, int version) {
    return database
        .query(
            "select document from saved_document where subject_id = ? and version >= ?"
                + " order by version limit 1",
            row -> FactDocuments.json(row.text("document")),
            stored.id(),
            version)
        .stream()
        .findFirst();
  }
}
