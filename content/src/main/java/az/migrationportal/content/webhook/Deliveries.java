package az.migrationportal.content.webhook;

import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each receiver was sent and is still to be sent. */
@ApplicationScoped
public class Deliveries {

  private static final String COLUMNS =
      "select sequence, state, attempts, due_at, status, failure, finished_at"
          + " from webhook_delivery where webhook_id = ? ";

  @Inject private Database database;

  /** Deliveries to a receiver in a state, after a sequence, oldest first. */
  public List<DeliveryCard> in(long webhook, DeliveryState state, long after, int limit) {
    return database.query(
        COLUMNS + "and state = ? and sequence > ? order by sequence limit ?",
        Deliveries::card,
        webhook,
        state.name(),
        after,
        limit);
  }

  public Optional<DeliveryCard> find(long webhook, long sequence) {
    return database
        .query(COLUMNS + "and sequence = ?", Deliveries::card, webhook, sequence)
        .stream()
        .findFirst();
  }

  /** Deliveries that are due, oldest first. */
  List<DeliveryCard> due(long webhook, Instant now, int limit) {
    return database.query(
        COLUMNS + "and state = 'WAITING' and due_at <= ? order by sequence limit ?",
        Deliveries::card,
        webhook,
        now,
        limit);
  }

  void queue(long webhook, long sequence, Instant now) {
    database.update(
        "insert ignore into webhook_delivery (webhook_id, sequence, state, attempts, due_at)"
            + " values (?, ?, 'WAITING', 0, ?)",
        webhook,
        sequence,
        now);
  }

  void delivered(long webhook, DeliveryCard sent, int status, Instant now) {
    finish(webhook, sent, DeliveryState.DELIVERED, status, null, now);
  }

  void dead(
      long webhook, DeliveryCard sent, @Nullable Integer status, String failure, Instant now) {
    finish(webhook, sent, DeliveryState.DEAD, status, failure, now);
  }

  void later(
      long webhook, DeliveryCard sent, @Nullable Integer status, String failure, Instant dueAt) {
    database.update(
        "update webhook_delivery set attempts = ?, due_at = ?, status = ?, failure = ?"
            + " where webhook_id = ? and sequence = ? and state = 'WAITING'",
        sent.attempts() + 1,
        dueAt,
        status,
        failure,
        webhook,
        sent.sequence());
  }

  /** Answers whether there is such a delivery. */
  boolean replay(long webhook, long sequence, Instant now) {
    return database.update(
            "update webhook_delivery set state = 'WAITING', attempts = 0, due_at = ?,"
                + " finished_at = null where webhook_id = ? and sequence = ?",
            now,
            webhook,
            sequence)
        == 1;
  }

  /** What was delivered long ago is forgotten; what is dead stays to be looked at. */
  void forgetDelivered(Instant before) {
    database.update(
        "delete from webhook_delivery where state = 'DELIVERED' and finished_at < ?", before);
  }

  private void finish(
      long webhook,
      DeliveryCard sent,
      DeliveryState state,
      @Nullable Integer status,
      @Nullable String failure,
      Instant now) {
    database.update(
        "update webhook_delivery set state = ?, attempts = ?, status = ?, failure = ?,"
            + " finished_at = ? where webhook_id = ? and sequence = ? and state = 'WAITING'",
        state.name(),
        sent.attempts() + 1,
        status,
        failure,
        now,
        webhook,
        sent.sequence());
  }

  private static DeliveryCard card(Row row) throws SQLException {
    return new DeliveryCard(
        row.number("sequence"),
        DeliveryState.valueOf(row.text("state")),
        (int) row.number("attempts"),
        row.moment("due_at"),
        row.optionalInteger("status"),
        row.optionalText("failure"),
        row.optionalMoment("finished_at"));
  }
}
