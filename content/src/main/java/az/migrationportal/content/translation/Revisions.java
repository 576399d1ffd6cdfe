package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.item.UnknownItem;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The history of a translation, for editors. */
@ApplicationScoped
public class Revisions {

  private static final String COLUMNS =
      """
      select r.number, r.state, r.saved_at, r.saved_by, r.published_at, r.published_by,
             r.change_note, r.withdrawn_at, r.withdrawn_by, r.withdrawal_note, r.localized, r.shared
        from revision r
        join translation t on t.id = r.translation_id
        join item i on i.id = t.item_id
       where i.item_key = ? and t.locale = ?
      """;

  @Inject private Database database;
  @Inject private Items items;

  /**
   * Revisions, newest first.
   *
   * @param before only those with a smaller number; 0 for the newest
   * @throws UnknownItem where there is no item of this key; a translation that was never started
   *     has no revisions
   */
  public List<RevisionCard> list(ItemKey item, ContentLocale locale, long before, int limit) {
    if (items.find(item).isEmpty()) {
      throw new UnknownItem(item);
    }
    return database.query(
        COLUMNS + " and (? = 0 or r.number < ?) order by r.number desc limit ?",
        Revisions::card,
        item.value(),
        locale.tag(),
        before,
        before,
        limit);
  }

  public Optional<RevisionText> find(ItemKey item, ContentLocale locale, RevisionNumber number) {
    return database
        .query(
            COLUMNS + " and r.number = ?",
            Revisions::text,
            item.value(),
            locale.tag(),
            number.value())
        .stream()
        .findFirst();
  }

  /**
   * The revision of this number.
   *
   * @throws UnknownRevision where there is none
   */
  public RevisionText get(ItemKey item, ContentLocale locale, RevisionNumber number) {
    return find(item, locale, number).orElseThrow(() -> new UnknownRevision(item, locale, number));
  }

  /**
   * What changed from one revision to another, by field and paragraph.
   *
   * @throws UnknownRevision where one of them does not exist
   */
  public List<TextChange> compare(
      ItemKey item, ContentLocale locale, RevisionNumber from, RevisionNumber to) {
    return TextComparison.between(get(item, locale, from), get(item, locale, to));
  }

  private static RevisionText text(Row row) throws SQLException {
    String shared = row.optionalText("shared");
    return new RevisionText(
        card(row),
        StoredFields.read(row.text("localized")),
        shared == null ? null : StoredFields.read(shared));
  }

  private static RevisionCard card(Row row) throws SQLException {
    return new RevisionCard(
        new RevisionNumber((int) row.number("number")),
        PublicationState.valueOf(row.text("state")),
        row.moment("saved_at"),
        row.text("saved_by"),
        row.optionalMoment("published_at"),
        row.optionalText("published_by"),
        row.optionalText("change_note"),
        row.optionalMoment("withdrawn_at"),
        row.optionalText("withdrawn_by"),
        row.optionalText("withdrawal_note"));
  }
}
