package az.migrationportal.content.translation;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What translations said at each version that somebody may have read, for a month. */
@ApplicationScoped
class SavedTexts {

  private static final Duration KEPT = Duration.ofDays(30);

  /** A saved text. */
  record SavedText(JsonObject localized, @Nullable JsonObject shared) {}

  @Inject private Database database;

  @Inject private Clock clock;

  /** Called before an act changes a text that may never have been kept: one of the library. */
  void keepBefore(OpenTranslation open) {
    Revision shown = open.latest();
    if (shown != null) {
      keep(open.translation(), shown, open.translation().version());
    }
  }

  /** Called after an act has saved a draft; what is older than a month goes. */
  void keep(Translation translation, Revision saved, int version) {
    Instant now = clock.instant();
    JsonObject shared = saved.shared();
    database.update(
        "insert ignore into saved_text (translation_id, version, localized, shared, kept_at)"
            + " values (?, ?, ?, ?, ?)",
        translation.id(),
        version,
        saved.localized().toString(),
        shared == null ? null : shared.toString(),
        now);
    database.update(
        "delete from saved_text where translation_id = ? and version < ? and kept_at < ?",
        translation.id(),
        version,
        now.minus(KEPT));
  }

  /** What the translation said at a version; empty where that is too long ago. */
  Optional<SavedText> at(Translation translation, int version) {
    return database
        .query(
            "select localized, shared from saved_text where translation_id = ? and version <= ?"
                + " order by version desc limit 1",
            row -> {
              String shared = row.optionalText("shared");
              return new SavedText(
                  StoredFields.read(row.text("localized")),
                  shared == null ? null : StoredFields.read(shared));
            },
            translation.id(),
            version)
        .stream()
        .findFirst();
  }
}
