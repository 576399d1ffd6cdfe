package az.migrationportal.content.schedule;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import az.migrationportal.content.translation.LockedTranslation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to happen, what happened, and what failed. */
@ApplicationScoped
public class Schedules {

  private static final String COLUMNS =
      """
      select s.id, i.item_key, t.locale, s.kind, s.due_at, s.state, s.note, s.scheduled_at,
             s.scheduled_by, s.failure, s.draft_text
        from schedule s
        join translation t on t.id = s.translation_id
        join item i on i.id = t.item_id
      """;

  /** A claimed schedule with the text that was scheduled. */
  record Claimed(ScheduleCard card, @Nullable String draftText) {}

  @Inject private Database database;

  /** Schedules in a state, after the number of the last one seen. */
  public List<ScheduleCard> in(ScheduleState state, long after, int limit) {
    return database.query(
        COLUMNS + " where s.state = ? and s.id > ? order by s.id limit ?",
        Schedules::card,
        state.name(),
        after,
        limit);
  }

  public Optional<ScheduleCard> find(long id) {
    return database.query(COLUMNS + " where s.id = ?", Schedules::card, id).stream().findFirst();
  }

  /** The first that is due, locked; those that another node has in hand are passed over. */
  Optional<Claimed> claim(Instant now) {
    return database
        .query(
            "select id from schedule where state = 'WAITING' and due_at <= ?"
                + " order by due_at, id limit 1 for update skip locked",
            row -> row.number("id"),
            now)
        .stream()
        .findFirst()
        .flatMap(
            id ->
                database
                    .query(
                        COLUMNS + " where s.id = ?",
                        row -> new Claimed(card(row), row.optionalText("draft_text")),
                        id)
                    .stream()
                    .findFirst());
  }

  long add(
      LockedTranslation translation,
      ScheduledAct act,
      Instant dueAt,
      @Nullable String draftText,
      @Nullable String note,
      Instant now,
      String actor) {
    return database.insert(
        "insert into schedule (translation_id, kind, due_at, state, draft_text, note, scheduled_at,"
            + " scheduled_by) values (?, ?, ?, 'WAITING', ?, ?, ?, ?)",
        translation.id(),
        act.name(),
        dueAt,
        draftText,
        note,
        now,
        actor);
  }

  /** Answers whether it was waiting until now. */
  boolean finish(long id, ScheduleState state, @Nullable String failure, Instant now) {
    return database.update(
            "update schedule set state = ?, failure = ?, finished_at = ?"
                + " where id = ? and state = 'WAITING'",
            state.name(),
            failure,
            now,
            id)
        == 1;
  }

  private static ScheduleCard card(Row row) throws SQLException {
    return new ScheduleCard(
        row.number("id"),
        new ItemKey(row.text("item_key")),
        ContentLocale.ofTag(row.text("locale")).orElseThrow(),
        ScheduledAct.valueOf(row.text("kind")),
        row.moment("due_at"),
        ScheduleState.valueOf(row.text("state")),
        row.optionalText("note"),
        row.moment("scheduled_at"),
        row.text("scheduled_by"),
        row.optionalText("failure"));
  }
}
