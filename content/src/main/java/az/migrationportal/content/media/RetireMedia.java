package az.migrationportal.content.media;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/**
 * Takes a medium out of use for good, for instance because a licence ended: its addresses answer
 * that it is gone, and no text may refer to it any more. Its key stays taken.
 */
@ApplicationScoped
public class RetireMedia {

  @Inject private MediaRows rows;

  @Inject private AuditTrail audit;

  @Inject private ChangeLog log;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownMedia where there is no such medium
   * @throws StaleMedia where somebody was faster
   * @throws MediaRetired where it was retired before
   * @throws MediaInUse where a published text shows it
   */
  @Transactional
  public void execute(Actor actor, MediaKey key, int expectedVersion) {
    actor.require(Scope.PUBLISH);
    MediaRows.Stored stored = rows.lock(key, expectedVersion);
    if (rows.isShown(key)) {
      throw new MediaInUse(key);
    }
    rows.retire(stored.id(), clock.instant(), actor.name());
    rows.touch(stored.id());
    audit.record(actor.name(), RetireMedia.class, Map.of("media", key.value()));
    log.append(ChangeKind.MEDIA_CHANGED, null, null, null);
  }
}
