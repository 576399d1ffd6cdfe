package az.migrationportal.content.audit;

import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each act leaves its entry, within its own transaction; for the acts of this module, after
 * they took the locks of what they change. Appending takes the lock of the chain's head and holds
 * it until the end of the transaction, so the chain has no forks and no gaps.
 */
@ApplicationScoped
public class AuditTrail {

  @Inject private Database database;

  @Inject private Clock clock;

  /** Records an act that concerns no single item. */
  @Transactional(TxType.MANDATORY)
  public void record(String actor, Class<?> act, Map<String, Object> detail) {
    append(actor, act, null, null, detail);
  }

  /** Records an act on an item, or on one of its translations. */
  @Transactional(TxType.MANDATORY)
  public void record(
      String actor,
      Class<?> act,
      @Nullable String itemKey,
      @Nullable ContentLocale locale,
      Map<String, Object> detail) {
    append(actor, act, itemKey, locale, detail);
  }

  private void append(
      String actor,
      Class<?> act,
      @Nullable String itemKey,
      @Nullable ContentLocale locale,
      Map<String, Object> detail) {
    AuditHead head = AuditHead.lock(database);
    AuditEntry unsigned =
        new AuditEntry(
            head.position() + 1,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            actor,
            act.getSimpleName(),
            itemKey,
            locale,
            Json.createObjectBuilder(detail).build().toString(),
            head.hash(),
            "");
    String hash = unsigned.computedHash();
    insert(unsigned, hash);
    AuditHead.advance(database, unsigned.position(), hash);
  }

  private void insert(AuditEntry entry, String hash) {
    ContentLocale locale = entry.locale();
    database.update(
        "insert into audit_entry (position, at, actor, act, item_key, locale, detail, previous_hash,"
            + " hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.position(),
        entry.at(),
        entry.actor(),
        entry.act(),
        entry.itemKey(),
        locale == null ? null : locale.tag(),
        entry.detail(),
        entry.previousHash(),
        hash);
  }
}
