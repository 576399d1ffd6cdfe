package az.migrationportal.content.change;

/**
 * The change log has grown, here or on another node. A CDI event, fired on a thread of its own
 * after the commit: an observer may use the database. It may come late, twice, or cover several
 * changes: read {@link ChangeLog#after} from where you stand.
 *
 * @param sequence the last sequence known
 */
public record ChangesCommitted(long sequence) {}
