package az.migrationportal.content.path;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Translations that were redirected or removed, with the addresses they had. */
@ApplicationScoped
public class EndedTranslations {

  private static final String ENDED =
      """
      select i.item_key, u.locale, target.item_key target, u.target_path, p.path
        from unpublishing u
        join item i on i.id = u.item_id
        left join item target on target.id = u.target_item
        left join path_reservation p on p.item_id = u.item_id and p.locale = u.locale
       order by i.item_key, u.locale, p.path
      """;

  @Inject private Database database;

  /** All of them, by item. */
  public Map<ItemKey, List<EndedTranslation>> all() {
    Map<ItemKey, List<EndedTranslation>> all = new TreeMap<>();
    for (EndedTranslation row : database.query(ENDED, EndedTranslations::row)) {
      List<EndedTranslation> ended = all.computeIfAbsent(row.item(), key -> new ArrayList<>());
      EndedTranslation last = ended.isEmpty() ? null : ended.get(ended.size() - 1);
      if (last != null && last.locale() == row.locale()) {
        List<String> addresses = new ArrayList<>(last.addresses());
        addresses.addAll(row.addresses());
        ended.set(
            ended.size() - 1,
            new EndedTranslation(row.item(), row.locale(), row.target(), row.path(), addresses));
      } else {
        ended.add(row);
      }
    }
    return all;
  }

  private static EndedTranslation row(Row row) throws SQLException {
    String target = row.optionalText("target");
    String address = row.optionalText("path");
    return new EndedTranslation(
        new ItemKey(row.text("item_key")),
        ContentLocale.ofTag(row.text("locale")).orElseThrow(),
        target == null ? null : new ItemKey(target),
        row.optionalText("target_path"),
        address == null ? List.of() : List.of(address));
  }
}
