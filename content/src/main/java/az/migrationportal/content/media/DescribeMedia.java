package az.migrationportal.content.media;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Says in all three languages what a medium is, and whose. Once described it stays described. Where
 * a published text shows it, whoever describes it must be allowed to publish.
 */
@ApplicationScoped
public class DescribeMedia {

  @Inject private MediaRows rows;

  @Inject private AuditTrail audit;

  @Inject private ChangeLog log;

  /**
   * Performs the act in one transaction.
   *
   * @return the version that the medium has now
   * @throws UnknownMedia where there is no such medium
   * @throws StaleMedia where somebody was faster
   * @throws MediaRetired where it was retired
   * @throws az.migrationportal.content.type.InvalidFields where a language is missing or a text is
   *     too long
   */
  @Transactional
  public int execute(Actor actor, MediaKey key, int expectedVersion, MediaDescription description) {
    actor.requireWritingEverywhere();
    description.check();
    MediaRows.Stored stored = rows.lock(key, expectedVersion);
    boolean shown = rows.isShown(key);
    if (shown) {
      actor.require(Scope.PUBLISH);
    }
    rows.describe(stored.id(), description);
    rows.touch(stored.id());
    audit.record(actor.name(), DescribeMedia.class, Map.of("media", key.value()));
    if (shown) {
      log.append(ChangeKind.MEDIA_CHANGED, null, null, null);
    }
    return expectedVersion + 1;
  }
}
