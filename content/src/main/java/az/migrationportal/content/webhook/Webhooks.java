package az.migrationportal.content.webhook;

import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The receivers. */
@ApplicationScoped
public class Webhooks {

  private static final String COLUMNS =
      "select id, address, kinds, secret, active, queued_to, created_at, created_by from webhook ";

  /** A receiver as the portal itself sees it. */
  record Receiver(WebhookCard card, String secret) {}

  @Inject private Database database;

  public List<WebhookCard> all() {
    return receivers().stream().map(Receiver::card).toList();
  }

  public Optional<WebhookCard> find(long id) {
    return receiver(id).map(Receiver::card);
  }

  List<Receiver> receivers() {
    return database.query(COLUMNS + "order by id", Webhooks::receiver);
  }

  Optional<Receiver> receiver(long id) {
    return database.query(COLUMNS + "where id = ?", Webhooks::receiver, id).stream().findFirst();
  }

  long add(URI address, Set<ChangeKind> kinds, String secret, long from, Instant now, String by) {
    return database.insert(
        "insert into webhook (address, kinds, secret, active, queued_to, held_until, created_at,"
            + " created_by) values (?, ?, ?, 1, ?, ?, ?, ?)",
        address.toString(),
        kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(" ")),
        secret,
        from,
        now,
        now,
        by);
  }

  boolean remove(long id) {
    return database.update("delete from webhook where id = ?", id) == 1;
  }

  /** Answers whether there is such a receiver. */
  boolean activate(long id, boolean active) {
    return database.update("update webhook set active = ? where id = ?", active ? 1 : 0, id) == 1;
  }

  /** The first active one that has not looked at a sequence yet, locked. */
  Optional<Receiver> claimBehind(long sequence) {
    return database
        .query(
            COLUMNS
                + "where active = 1 and queued_to < ? order by id limit 1 for update skip locked",
            Webhooks::receiver,
            sequence)
        .stream()
        .findFirst();
  }

  void queuedTo(long id, long sequence) {
    database.update("update webhook set queued_to = ? where id = ?", sequence, id);
  }

  /** Answers whether this node may send to it until then; no other may meanwhile. */
  boolean hold(long id, Instant now, Instant until) {
    return database.update(
            "update webhook set held_until = ? where id = ? and active = 1 and held_until <= ?",
            until,
            id,
            now)
        == 1;
  }

  void letGo(long id, Instant now) {
    database.update("update webhook set held_until = ? where id = ?", now, id);
  }

  private static Receiver receiver(Row row) throws SQLException {
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    Arrays.stream(row.text("kinds").split(" ", -1)).map(ChangeKind::valueOf).forEach(kinds::add);
    return new Receiver(
        new WebhookCard(
            row.number("id"),
            URI.create(row.text("address")),
            kinds,
            row.number("active") == 1,
            row.number("queued_to"),
            row.moment("created_at"),
            row.text("created_by")),
        row.text("secret"));
  }
}
