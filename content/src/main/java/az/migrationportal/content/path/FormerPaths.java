package az.migrationportal.content.path;

import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Addresses that items left behind and that lead to them still. */
@ApplicationScoped
public class FormerPaths {

  @Inject private Database database;

  /** All of a locale, in order, by item. */
  public Map<ItemKey, List<String>> in(ContentLocale locale) {
    Map<ItemKey, List<String>> paths = new TreeMap<>();
    database.query(
        "select i.item_key, p.path from path_reservation p join item i on i.id = p.item_id"
            + " where p.locale = ? and p.state = 'PREVIOUS' order by p.path",
        row ->
            paths
                .computeIfAbsent(new ItemKey(row.text("item_key")), key -> new ArrayList<>())
                .add(row.text("path")),
        locale.tag());
    return paths;
  }

  /**
   * Lets an address lead to an item that once had it elsewhere; for acts that hold the item's lock.
   *
   * @throws InvalidPath where the text has no such form
   * @throws PathAlreadyTaken where another item, or the portal, holds it
   */
  @Transactional(TxType.MANDATORY)
  public void keep(ItemCard item, ContentLocale locale, String path) {
    PathForm.check(path);
    if (ReservedPaths.contains(locale, path)) {
      throw new PathAlreadyTaken(locale, path);
    }
    List<Long> holders =
        database.query(
            "select item_id from path_reservation where locale = ? and path = ? for update",
            row -> row.number("item_id"),
            locale.tag(),
            path);
    if (holders.isEmpty()) {
      database.update(
          "insert into path_reservation (locale, path, item_id, state, version)"
              + " values (?, ?, ?, 'PREVIOUS', 1)",
          locale.tag(),
          path,
          item.id());
    } else if (!holders.contains(item.id())) {
      throw new PathAlreadyTaken(locale, path);
    }
  }
}
