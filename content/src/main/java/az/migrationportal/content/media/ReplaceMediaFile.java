package az.migrationportal.content.media;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.media.file.ReadFile;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * Makes another file the present one: of all locales, or of one. The one before stays, under its
 * own address. Where a published text shows the medium, readers see the new file at once, so
 * whoever replaces it must be allowed to publish.
 */
@ApplicationScoped
public class ReplaceMediaFile {

  @Inject private MediaRows rows;

  @Inject private KeptFile files;

  @Inject private AuditTrail audit;

  @Inject private ChangeLog log;

  /**
   * Performs the act in one transaction.
   *
   * @return the version that the medium has now
   * @throws UnknownMedia where there is no such medium
   * @throws StaleMedia where somebody was faster
   * @throws MediaRetired where it was retired
   * @throws MediaKindDiffers where the file is of another kind
   * @throws InvalidFields where a locale is named and the medium has one file for all, or the other
   *     way round
   */
  @Transactional
  public int execute(
      Actor actor, MediaKey key, int expectedVersion, FileLocale locale, ReadFile file) {
    AddMedia.requireWriting(actor, locale);
    MediaRows.Stored stored = rows.lock(key, expectedVersion);
    MediaCard card = stored.card();
    if (file.isImage() != (card.kind() == MediaKind.IMAGE)) {
      throw new MediaKindDiffers(key);
    }
    if (locale.locale().isPresent() != card.perLocale()) {
      throw new InvalidFields(
          List.of(
              new FieldViolation(
                  "/locale", card.perLocale() ? "required" : "one-for-all", null, null, null)));
    }
    boolean shown = rows.isShown(key);
    if (shown) {
      actor.require(Scope.PUBLISH);
    }
    int number = files.keep(stored.id(), locale, file, actor.name());
    rows.touch(stored.id());
    audit.record(
        actor.name(),
        ReplaceMediaFile.class,
        Map.of(
            "media", key.value(),
            "locale", locale.tag(),
            "number", number,
            "sha256", file.main().sha256()));
    if (shown) {
      log.append(ChangeKind.MEDIA_CHANGED, null, null, null);
    }
    return expectedVersion + 1;
  }
}
