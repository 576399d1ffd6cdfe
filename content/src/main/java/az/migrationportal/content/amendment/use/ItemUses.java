package az.migrationportal.content.amendment.use;

import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.Reference;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import az.migrationportal.content.translation.FieldTexts;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts of items that name a fact, or the group of fees it stands in. */
@ApplicationScoped
class ItemUses {

  /** Texts that may name it; reading their markup decides. */
  private static final String LIKELY =
      """
      select i.item_key, i.type, t.locale, p.path, r.state, r.localized, r.shared
        from revision r
        join translation t on t.id = r.translation_id
        join item i on i.id = t.item_id
        left join path_reservation p on p.locale = t.locale and p.current_slot = i.id
       where (r.live_slot = 1 or r.draft_slot = 1)
         and (concat(r.localized, coalesce(r.shared, '')) like ?
              or concat(r.localized, coalesce(r.shared, '')) like ?)
       order by i.item_key, t.locale, r.number
      """;

  @Inject private Database database;
  @Inject private ContentTypes types;

  private record Text(
      String key,
      String type,
      ContentLocale locale,
      @Nullable String path,
      boolean draft,
      JsonObject localized,
      @Nullable JsonObject shared) {}

  List<FactUse> of(String fact, String group) {
    String groups = group.isEmpty() ? "" : "%{fees:" + group + "}%";
    return database.query(LIKELY, ItemUses::text, "%{fact:" + fact + "%", groups).stream()
        .flatMap(text -> use(text, fact, group).stream())
        .toList();
  }

  private List<FactUse> use(Text text, String fact, String group) {
    ContentType type = types.get(text.type());
    JsonObject shared = text.shared();
    List<String> places =
        Stream.concat(
                FieldTexts.of(type, text.localized()).references().stream(),
                shared == null ? Stream.empty() : FieldTexts.of(type, shared).references().stream())
            .filter(reference -> names(reference, fact, group))
            .map(FieldTexts.Located::field)
            .distinct()
            .toList();
    String path = text.path();
    return places.isEmpty()
        ? List.of()
        : List.of(
            new FactUse(
                FactUse.Kind.ITEM,
                text.key(),
                text.locale(),
                text.draft(),
                path == null ? null : "/" + text.locale().tag() + "/" + path,
                places));
  }

  private static boolean names(FieldTexts.Located reference, String fact, String group) {
    return (reference.kind() == Reference.Kind.FACT && reference.value().equals(fact))
        || (reference.kind() == Reference.Kind.FEES
            && !group.isEmpty()
            && reference.value().equals(group));
  }

  private static Text text(Row row) throws SQLException {
    String shared = row.optionalText("shared");
    return new Text(
        row.text("item_key"),
        row.text("type"),
        ContentLocale.ofTag(row.text("locale")).orElseThrow(),
        row.optionalText("path"),
        row.text("state").equals("DRAFT"),
        json(row.text("localized")),
        shared == null ? null : json(shared));
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
