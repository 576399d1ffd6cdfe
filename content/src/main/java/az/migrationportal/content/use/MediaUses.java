package az.migrationportal.content.use;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.Reference;
import az.migrationportal.content.media.MediaItems;
import az.migrationportal.content.media.MediaKey;
import az.migrationportal.content.media.UnknownMedia;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import az.migrationportal.content.translation.FieldTexts;
import az.migrationportal.content.type.ContentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a medium is shown or linked, in every language, live and in drafts, from the database. */
@ApplicationScoped
public class MediaUses {

  /** Texts that may name it; reading their markup decides. */
  private static final String LIKELY =
      """
      select i.item_key, i.type, t.locale, p.path, r.state, r.localized, r.shared
        from revision r
        join translation t on t.id = r.translation_id
        join item i on i.id = t.item_id
        left join path_reservation p on p.locale = t.locale and p.current_slot = i.id
       where (r.live_slot = 1 or r.draft_slot = 1)
         and (r.localized like ? or r.shared like ?)
       order by i.item_key, t.locale, r.number
      """;

  private static final Set<Reference.Kind> KINDS =
      Set.of(Reference.Kind.MEDIA, Reference.Kind.IMAGE);

  @Inject private Database database;
  @Inject private MediaItems media;
  @Inject private ContentTypes types;

  private record Text(
      ItemKey key,
      String type,
      ContentLocale locale,
      @Nullable String path,
      boolean draft,
      JsonObject localized,
      JsonObject shared) {}

  /**
   * Every use, by item and locale.
   *
   * @throws UnknownMedia where there is no such medium
   */
  public List<MediaUse> of(MediaKey key) {
    if (media.find(key).isEmpty()) {
      throw new UnknownMedia(key);
    }
    String named = "%media:" + key + "%";
    return database.query(LIKELY, MediaUses::text, named, named).stream()
        .map(text -> use(text, key))
        .filter(use -> !use.places().isEmpty())
        .toList();
  }

  private MediaUse use(Text text, MediaKey key) {
    List<String> places =
        Stream.of(text.localized(), text.shared())
            .flatMap(fields -> FieldTexts.of(types.get(text.type()), fields).references().stream())
            .filter(at -> KINDS.contains(at.kind()) && at.value().equals(key.value()))
            .map(FieldTexts.Located::field)
            .distinct()
            .toList();
    String path = text.path();
    return new MediaUse(
        text.key(),
        text.locale(),
        text.draft(),
        path == null ? null : "/" + text.locale().tag() + "/" + path,
        places);
  }

  private static Text text(Row row) throws SQLException {
    return new Text(
        new ItemKey(row.text("item_key")),
        row.text("type"),
        ContentLocale.ofTag(row.text("locale")).orElseThrow(),
        row.optionalText("path"),
        row.text("state").equals("DRAFT"),
        json(row.text("localized")),
        json(Objects.requireNonNullElse(row.optionalText("shared"), "{}")));
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
