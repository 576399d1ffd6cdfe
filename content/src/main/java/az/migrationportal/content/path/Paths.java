package az.migrationportal.content.path;

import az.migrationportal.content.change.Followed;
import az.migrationportal.content.change.ReadersExpected;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import az.migrationportal.content.type.ContentTypes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;

/** What public addresses mean, from memory. */
@ApplicationScoped
public class Paths {

  private static final String RESERVATIONS =
      """
      select p.locale, p.path, p.state, i.item_key, i.type, exists (
               select 1 from translation t join revision r on r.translation_id = t.id
                where t.item_id = i.id and t.locale = p.locale and r.live_slot = 1) live
        from path_reservation p join item i on i.id = p.item_id
      """;

  private static final String UNPUBLISHED =
      """
      select i.item_key, u.locale, target.item_key target, u.target_path
        from unpublishing u
        join item i on i.id = u.item_id
        left join item target on target.id = u.target_item
      """;

  private record TypedEntry(String type, PathIndex.Entry entry) {}

  @Inject private Database database;

  @Inject private ContentTypes types;

  @Inject private Followed.Maker followed;

  private Followed<PathIndex> index;

  @PostConstruct
  void follow() {
    index =
        followed.follow(
            (previous, since) ->
                new PathIndex(
                    database.query(RESERVATIONS, Paths::entry).stream()
                        .filter(found -> types.get(found.type()).page())
                        .map(TypedEntry::entry)
                        .toList(),
                    database.query(UNPUBLISHED, Paths::successor)));
  }

  void readAhead(@Observes ReadersExpected readers) {
    index.current();
  }

  /**
   * What a path in a locale leads to today.
   *
   * @param path without locale and leading slash
   */
  public PathMeaning resolve(ContentLocale locale, String path) {
    return index.current().resolve(locale, path);
  }

  /**
   * What became of an item that is served in no locale.
   *
   * @return {@link PathMeaning.MovedTo}, {@link PathMeaning.Gone} or {@link PathMeaning.Unknown}
   */
  public PathMeaning afterwards(ItemKey item, ContentLocale locale) {
    return index.current().afterwards(locale, item);
  }

  /** The item that is read instead of one that was redirected to it. */
  public Optional<ItemKey> successor(ItemKey item, ContentLocale locale) {
    return index.current().target(locale, item);
  }

  private static Successor successor(Row row) throws SQLException {
    String target = row.optionalText("target");
    return new Successor(
        new ItemKey(row.text("item_key")),
        ContentLocale.ofTag(row.text("locale")).orElseThrow(),
        target == null ? null : new ItemKey(target),
        row.optionalText("target_path"));
  }

  private static TypedEntry entry(Row row) throws SQLException {
    return new TypedEntry(
        row.text("type"),
        new PathIndex.Entry(
            ContentLocale.ofTag(row.text("locale")).orElseThrow(),
            row.text("path"),
            new ItemKey(row.text("item_key")),
            PathReservation.State.valueOf(row.text("state")),
            row.number("live") == 1));
  }
}
