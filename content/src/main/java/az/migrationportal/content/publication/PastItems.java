package az.migrationportal.content.publication;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import az.migrationportal.content.translation.PublicationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Items as they were on any day, from the published revisions in the database. Only items that
 * readers can have today have a past; their addresses are those of today.
 */
@ApplicationScoped
public class PastItems {

  private static final String PUBLISHED =
      """
      select t.locale, r.number, r.localized, r.shared, r.published_at, r.withdrawn_at,
             r.withdrawal_note
        from revision r
        join translation t on t.id = r.translation_id
        join item i on i.id = t.item_id
       where i.item_key = ? and r.published_at is not null
       order by r.published_at, r.number
      """;

  @Inject private PublishedItems items;

  @Inject private Database database;

  @Inject private BakuDay day;

  private record Published(
      ContentLocale locale,
      int number,
      JsonObject localized,
      @Nullable JsonObject shared,
      Instant from,
      @Nullable Instant withdrawn,
      @Nullable String note) {

    boolean isWithdrawn(Instant end) {
      return withdrawn != null && withdrawn.isBefore(end);
    }

    ServedTranslation served(String path, Instant end) {
      boolean gone = isWithdrawn(end);
      return new ServedTranslation(
          locale,
          path,
          number,
          gone ? PublicationState.WITHDRAWN : PublicationState.PUBLISHED,
          localized,
          from,
          gone ? note : null,
          null);
    }
  }

  /** The item in the language that is shown today to a reader of a locale. */
  public Optional<PastItem> find(ItemKey key, ContentLocale asked, LocalDate on) {
    return items
        .served(key)
        .flatMap(now -> now.shownIn(asked).map(shown -> find(now, shown, asked, on)));
  }

  private PastItem find(
      ServedItem now, ServedTranslation shown, ContentLocale asked, LocalDate on) {
    List<Published> revisions = database.query(PUBLISHED, PastItems::revision, now.key().value());
    LocalDate first =
        revisions.stream()
            .filter(revision -> revision.locale() == shown.locale())
            .findFirst()
            .map(revision -> LocalDate.ofInstant(revision.from(), BakuDay.ZONE))
            .orElseGet(day::today);
    if (!on.isBefore(day.today())) {
      return new PastItem(items.render(now, shown, asked, on), on, first);
    }
    Instant end = on.plusDays(1).atStartOfDay(BakuDay.ZONE).toInstant();
    Map<ContentLocale, ServedTranslation> then = new EnumMap<>(ContentLocale.class);
    then.putAll(now.translations());
    then.replaceAll(
        (locale, today) ->
            at(revisions, locale, end).map(past -> past.served(today.path(), end)).orElse(today));
    JsonObject shared =
        at(revisions, now.source(), end)
            .flatMap(past -> Optional.ofNullable(past.shared()))
            .orElse(now.shared());
    ServedItem past = new ServedItem(now.key(), now.type(), now.source(), shared, Map.copyOf(then));
    ServedTranslation text = then.getOrDefault(shown.locale(), shown);
    return new PastItem(items.render(past, text, asked, on), on, first);
  }

  /** What was served at a moment; before the first publication, the first there was. */
  private static Optional<Published> at(
      List<Published> revisions, ContentLocale locale, Instant end) {
    List<Published> own = revisions.stream().filter(r -> r.locale() == locale).toList();
    return own.stream()
        .filter(revision -> revision.from().isBefore(end))
        .reduce((earlier, later) -> later)
        .or(() -> own.stream().findFirst());
  }

  private static Published revision(Row row) throws SQLException {
    String shared = row.optionalText("shared");
    return new Published(
        ContentLocale.ofTag(row.text("locale")).orElseThrow(),
        (int) row.number("number"),
        json(row.text("localized")),
        shared == null ? null : json(shared),
        row.moment("published_at"),
        row.optionalMoment("withdrawn_at"),
        row.optionalText("withdrawal_note"));
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
