package az.migrationportal.content.path;

import az.migrationportal.content.change.Followed;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** What public addresses mean, from memory. */
@ApplicationScoped
public class Paths {

  private static final String RESERVATIONS =
      """
      select p.locale, p.path, p.state, i.item_key, exists (
               select 1 from translation t join revision r on r.translation_id = t.id
                where t.item_id = i.id and t.locale = p.locale and r.live_slot = 1) live
        from path_reservation p join item i on i.id = p.item_id
      """;

  @Inject private Database database;

  @Inject private Followed.Maker followed;

  private Followed<PathIndex> index;

  @PostConstruct
  void follow() {
    index =
        followed.follow(
            (previous, since) -> new PathIndex(database.query(RESERVATIONS, Paths::entry)));
  }

  /**
   * What a path in a locale leads to today.
   *
   * @param path without locale and leading slash
   */
  public PathMeaning resolve(ContentLocale locale, String path) {
    return index.current().resolve(locale, path);
  }

  private static PathIndex.Entry entry(Row row) throws SQLException {
    return new PathIndex.Entry(
        ContentLocale.ofTag(row.text("locale")).orElseThrow(),
        row.text("path"),
        new ItemKey(row.text("item_key")),
        PathReservation.State.valueOf(row.text("state")),
        row.number("live") == 1);
  }
}
