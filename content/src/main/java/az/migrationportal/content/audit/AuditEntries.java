package az.migrationportal.content.audit;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what and when, newest first. */
@ApplicationScoped
public class AuditEntries {

  @Inject private Database database;

  /** At most {@link AuditQuery#limit()} entries; ask on with the position of the last. */
  public List<AuditEntry> find(AuditQuery query) {
    StringBuilder sql = new StringBuilder(AuditEntry.COLUMNS).append("where true");
    List<@Nullable Object> arguments = new ArrayList<>();
    if (query.before() > 0) {
      narrow(sql, arguments, "position < ?", query.before());
    }
    narrow(sql, arguments, "item_key = ?", query.itemKey());
    narrow(sql, arguments, "actor = ?", query.actor());
    narrow(sql, arguments, "act = ?", query.act());
    sql.append(" order by position desc limit ?");
    arguments.add(query.limit());
    return database.query(sql.toString(), AuditEntry::read, arguments.toArray());
  }

  private static void narrow(
      StringBuilder sql,
      List<@Nullable Object> arguments,
      String condition,
      @Nullable Object value) {
    if (value != null) {
      sql.append(" and ").append(condition);
      arguments.add(value);
    }
  }
}
