package az.migrationportal.content.audit;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Row;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One performed act. Written once.
 *
 * @param position in the chain, from 1, without gaps
 * @param itemKey null where the act concerns no single item
 * @param detail a JSON object, as text
 * @param previousHash the hash of the entry before; 64 zeros for the first
 * @param hash over the previous hash and all else
 */
public record AuditEntry(
    long position,
    Instant at,
    String actor,
    String act,
    @Nullable String itemKey,
    @Nullable ContentLocale locale,
    String detail,
    String previousHash,
    String hash) {

  static final String COLUMNS =
      "select position, at, actor, act, item_key, locale, detail, previous_hash, hash"
          + " from audit_entry ";

  static AuditEntry read(Row row) throws SQLException {
    String locale = row.optionalText("locale");
    return new AuditEntry(
        row.number("position"),
        row.moment("at"),
        row.text("actor"),
        row.text("act"),
        row.optionalText("item_key"),
        locale == null ? null : ContentLocale.ofTag(locale).orElse(null),
        row.text("detail"),
        row.text("previous_hash"),
        row.text("hash"));
  }

  /** What the hash should be. */
  String computedHash() {
    return AuditHash.of(this);
  }
}
