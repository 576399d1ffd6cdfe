package az.migrationportal.content.change;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The log of everything that became visible to readers. Read it by sequence, never by time. */
@ApplicationScoped
public class ChangeLog {

  private static final String COLUMNS =
      "select sequence, kind, item_key, locale, at, note, decision_key from change_log ";

  @Inject private Database database;

  @Inject private ChangeWatch watch;

  @Inject private Event<ChangeAppended> appended;

  @Inject private Clock clock;

  /**
   * The last sequence this node knows of, from memory: never behind its own commits, at most a
   * moment behind other nodes. 0 where nothing was ever published.
   */
  public long lastSequence() {
    return watch.known();
  }

  /** Changes after a sequence, oldest first, from the database. */
  public List<Change> after(long sequence, int limit) {
    return database.query(
        COLUMNS + "where sequence > ? order by sequence limit ?",
        ChangeLog::change,
        sequence,
        limit);
  }

  /** The newest changes, newest first, from the database. */
  public List<Change> latest(int limit) {
    return database.query(COLUMNS + "order by sequence desc limit ?", ChangeLog::change, limit);
  }

  /**
   * Appends a change within an act's transaction; for the acts of this module, as their last step.
   * It takes the lock of the counter and holds it until the end of the transaction: whoever
   * publishes next waits, so sequences are gap-free and commit in their order.
   */
  @Transactional(TxType.MANDATORY)
  public long append(
      ChangeKind kind,
      @Nullable ItemKey item,
      @Nullable ContentLocale locale,
      @Nullable String note) {
    return append(kind, item, locale, note, null);
  }

  /** As above, for a decision that was published. */
  @Transactional(TxType.MANDATORY)
  public long appendDecision(String decision, @Nullable String note) {
    return append(ChangeKind.DECISION_PUBLISHED, null, null, note, decision);
  }

  private long append(
      ChangeKind kind,
      @Nullable ItemKey item,
      @Nullable ContentLocale locale,
      @Nullable String note,
      @Nullable String decision) {
    database.update("update change_counter set last_sequence = last_sequence + 1 where id = 1");
    long sequence = watch.committed();
    database.update(
        "insert into change_log (sequence, kind, item_key, locale, at, note, decision_key)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        sequence,
        kind.name(),
        item == null ? null : item.value(),
        locale == null ? null : locale.tag(),
        clock.instant(),
        note,
        decision);
    appended.fire(new ChangeAppended(sequence));
    return sequence;
  }

  private static Change change(Row row) throws SQLException {
    return new Change(
        row.number("sequence"),
        ChangeKind.valueOf(row.text("kind")),
        Optional.ofNullable(row.optionalText("item_key")).map(ItemKey::new).orElse(null),
        Optional.ofNullable(row.optionalText("locale")).flatMap(ContentLocale::ofTag).orElse(null),
        row.moment("at"),
        row.optionalText("note"),
        row.optionalText("decision_key"));
  }
}
