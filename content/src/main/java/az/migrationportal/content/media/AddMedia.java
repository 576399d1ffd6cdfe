package az.migrationportal.content.media;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.file.ReadFile;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Adds a medium with its first file. No text can show it before it is described. */
@ApplicationScoped
public class AddMedia {

  @Inject private MediaRows rows;

  @Inject private KeptFile files;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param locale whose file it is; one locale makes it a medium with a file for each
   * @throws MediaKeyTaken where the key was ever used
   */
  @Transactional
  public void execute(Actor actor, MediaKey key, FileLocale locale, ReadFile file) {
    requireWriting(actor, locale);
    if (rows.find(key).isPresent()) {
      throw new MediaKeyTaken(key);
    }
    MediaKind kind = file.isImage() ? MediaKind.IMAGE : MediaKind.DOCUMENT;
    long id = add(actor, key, kind, locale);
    files.keep(id, locale, file, actor.name());
    audit.record(
        actor.name(),
        AddMedia.class,
        Map.of("media", key.value(), "locale", locale.tag(), "sha256", file.main().sha256()));
  }

  /** The check above is a courtesy; the database decides between two who come at once. */
  private long add(Actor actor, MediaKey key, MediaKind kind, FileLocale locale) {
    try {
      return rows.add(key, kind, locale.locale().isPresent(), clock.instant(), actor.name());
    } catch (DatabaseFailure e) {
      throw Database.brokenRule(e) ? new MediaKeyTaken(key) : e;
    }
  }

  static void requireWriting(Actor actor, FileLocale locale) {
    if (locale.locale().isPresent()) {
      ContentLocale one = locale.locale().get();
      actor.requireWriting(one);
    } else {
      actor.requireWritingEverywhere();
    }
  }
}
