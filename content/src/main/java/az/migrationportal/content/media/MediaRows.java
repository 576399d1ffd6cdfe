package az.migrationportal.content.media;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.file.FileForm;
import az.migrationportal.content.media.file.ReadFile;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of media, their files and forms. */
@ApplicationScoped
class MediaRows {

  private static final String MEDIA =
      "select id, media_key, kind, per_locale, version, alt_az, alt_en, alt_ru, credit, licence,"
          + " source, created_at, created_by, retired_at from media ";

  private static final String FILES =
      "select f.id, f.media_id, f.number, f.locale, f.current_slot, f.sha256 as main, f.pages,"
          + " f.added_at, f.added_by, r.sha256, r.content_type, r.width, r.height, r.size"
          + " from media_file f join media_form r on r.file_id = f.id ";

  private static final String FILE_ORDER = " order by f.media_id, f.number, r.width, r.sha256";

  @Inject private Database database;

  /** A medium with its number in the database. */
  record Stored(long id, MediaCard card) {}

  private record FormRow(long file, long media, MediaFile head, boolean isMain, MediaForm form) {}

  /** Media with their present files, by key, of which none is retired and all are described. */
  List<MediaCard> shown() {
    List<Stored> media =
        database.query(
            MEDIA + "where retired_at is null and alt_az is not null order by media_key",
            MediaRows::medium);
    Map<Long, List<MediaFile>> files =
        files(database.query(FILES + "where f.current_slot = 1" + FILE_ORDER, MediaRows::form));
    return media.stream().map(stored -> withFiles(stored, files)).toList();
  }

  /** Those whose keys come after one, by key. */
  List<MediaCard> after(String key, int limit) {
    return database
        .query(
            MEDIA + "where media_key > ? order by media_key limit ?", MediaRows::medium, key, limit)
        .stream()
        .map(this::complete)
        .toList();
  }

  Optional<MediaCard> find(MediaKey key) {
    return database.query(MEDIA + "where media_key = ?", MediaRows::medium, key.value()).stream()
        .findFirst()
        .map(this::complete);
  }

  /**
   * The medium, locked for an act of a writer who saw a version.
   *
   * @throws UnknownMedia where there is none
   * @throws StaleMedia where it is at another version
   * @throws MediaRetired where it takes no act any more
   */
  Stored lock(MediaKey key, int expectedVersion) {
    Stored stored =
        database
            .query(MEDIA + "where media_key = ? for update", MediaRows::medium, key.value())
            .stream()
            .findFirst()
            .orElseThrow(() -> new UnknownMedia(key));
    if (stored.card().version() != expectedVersion) {
      throw new StaleMedia(key, stored.card().version());
    }
    if (stored.card().retiredAt() != null) {
      throw new MediaRetired(key);
    }
    return stored;
  }

  /** All files of a medium, newest first. */
  List<MediaFile> files(MediaKey key) {
    List<MediaFile> files =
        new ArrayList<>(
            files(
                    database.query(
                        FILES
                            + "join media m on m.id = f.media_id where m.media_key = ?"
                            + FILE_ORDER,
                        MediaRows::form,
                        key.value()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList());
    java.util.Collections.reverse(files);
    return files;
  }

  /** The form of any file that the medium ever had, with whether the medium is retired. */
  Optional<ServedForm> form(String key, String sha256) {
    return database
        .query(
            "select m.retired_at, f.locale, r.sha256, r.content_type, r.width, r.height, r.size"
                + " from media m join media_file f on f.media_id = m.id"
                + " join media_form r on r.file_id = f.id"
                + " where m.media_key = ? and r.sha256 = ? order by f.number limit 1",
            row ->
                new ServedForm(
                    formOf(row),
                    FileLocale.ofTag(row.text("locale")),
                    row.optionalText("retired_at") != null),
            key,
            sha256)
        .stream()
        .findFirst();
  }

  /** Whether a text that is published names it. */
  boolean isShown(MediaKey key) {
    return !database
        .query(
            "select id from revision where live_slot = 1"
                + " and (localized regexp ? or shared regexp ?) limit 1",
            row -> row.number("id"),
            named(key),
            named(key))
        .isEmpty();
  }

  private static String named(MediaKey key) {
    return "media:" + key + "([^a-z0-9-]|$)";
  }

  long add(MediaKey key, MediaKind kind, boolean perLocale, Instant now, String by) {
    return database.insert(
        "insert into media (media_key, kind, per_locale, version, created_at, created_by)"
            + " values (?, ?, ?, 1, ?, ?)",
        key.value(),
        kind.name(),
        perLocale ? 1 : 0,
        now,
        by);
  }

  /** Adds a file as the present one of its locale; answers its number. */
  int addFile(long media, FileLocale locale, ReadFile file, Instant now, String by) {
    database.update(
        "update media_file set current_slot = null where media_id = ? and locale = ?",
        media,
        locale.tag());
    int number =
        (int)
            (database
                    .query(
                        "select coalesce(max(number), 0) as last from media_file where media_id = ?",
                        row -> row.number("last"),
                        media)
                    .get(0)
                + 1);
    long id =
        database.insert(
            "insert into media_file (media_id, number, locale, current_slot, sha256, pages,"
                + " added_at, added_by) values (?, ?, ?, 1, ?, ?, ?, ?)",
            media,
            number,
            locale.tag(),
            file.main().sha256(),
            file.pages(),
            now,
            by);
    addForm(id, file.main());
    file.smaller().forEach(form -> addForm(id, form));
    return number;
  }

  private void addForm(long file, FileForm form) {
    database.update(
        "insert into media_form (file_id, sha256, content_type, width, height, size)"
            + " values (?, ?, ?, ?, ?, ?)",
        file,
        form.sha256(),
        form.contentType(),
        form.width(),
        form.height(),
        (long) form.bytes().length);
  }

  void describe(long id, MediaDescription description) {
    database.update(
        "update media set alt_az = ?, alt_en = ?, alt_ru = ?, credit = ?, licence = ?, source = ?"
            + " where id = ?",
        description.alt().get(ContentLocale.AZ),
        description.alt().get(ContentLocale.EN),
        description.alt().get(ContentLocale.RU),
        description.credit(),
        description.licence(),
        description.source(),
        id);
  }

  void retire(long id, Instant now, String by) {
    database.update("update media set retired_at = ?, retired_by = ? where id = ?", now, by, id);
  }

  void touch(long id) {
    database.update("update media set version = version + 1 where id = ?", id);
  }

  private MediaCard complete(Stored stored) {
    List<FormRow> rows =
        database.query(
            FILES + "where f.media_id = ? and f.current_slot = 1" + FILE_ORDER,
            MediaRows::form,
            stored.id());
    return withFiles(stored, files(rows));
  }

  private static MediaCard withFiles(Stored stored, Map<Long, List<MediaFile>> files) {
    MediaCard card = stored.card();
    return new MediaCard(
        card.key(),
        card.kind(),
        card.perLocale(),
        card.version(),
        card.description(),
        files.getOrDefault(stored.id(), List.of()),
        card.createdAt(),
        card.createdBy(),
        card.retiredAt());
  }

  /** Files by medium, from rows that stand in their order. */
  private static Map<Long, List<MediaFile>> files(List<FormRow> rows) {
    Map<Long, List<FormRow>> byFile = new java.util.LinkedHashMap<>();
    rows.forEach(row -> byFile.computeIfAbsent(row.file(), id -> new ArrayList<>()).add(row));
    Map<Long, List<MediaFile>> byMedium = new java.util.LinkedHashMap<>();
    byFile
        .values()
        .forEach(
            forms ->
                byMedium
                    .computeIfAbsent(forms.get(0).media(), id -> new ArrayList<>())
                    .add(file(forms)));
    return byMedium;
  }

  private static MediaFile file(List<FormRow> forms) {
    MediaFile head = forms.get(0).head();
    MediaForm main = forms.stream().filter(FormRow::isMain).findFirst().orElse(forms.get(0)).form();
    return new MediaFile(
        head.number(),
        head.locale(),
        head.current(),
        head.pages(),
        main,
        forms.stream().filter(form -> !form.isMain()).map(FormRow::form).toList(),
        head.addedAt(),
        head.addedBy());
  }

  private static FormRow form(Row row) throws SQLException {
    MediaForm form = formOf(row);
    MediaFile head =
        new MediaFile(
            (int) row.number("number"),
            FileLocale.ofTag(row.text("locale")),
            row.optionalNumber("current_slot") != null,
            row.optionalInteger("pages"),
            form,
            List.of(),
            row.moment("added_at"),
            row.text("added_by"));
    return new FormRow(
        row.number("id"),
        row.number("media_id"),
        head,
        form.sha256().equals(row.text("main")),
        form);
  }

  private static MediaForm formOf(Row row) throws SQLException {
    return new MediaForm(
        row.text("sha256"),
        row.text("content_type"),
        row.optionalInteger("width"),
        row.optionalInteger("height"),
        row.number("size"));
  }

  private static Stored medium(Row row) throws SQLException {
    Map<ContentLocale, String> alt = new EnumMap<>(ContentLocale.class);
    for (ContentLocale locale : ContentLocale.values()) {
      @Nullable String text = row.optionalText("alt_" + locale.tag());
      if (text != null) {
        alt.put(locale, text);
      }
    }
    return new Stored(
        row.number("id"),
        new MediaCard(
            new MediaKey(row.text("media_key")),
            MediaKind.valueOf(row.text("kind")),
            row.number("per_locale") == 1,
            (int) row.number("version"),
            new MediaDescription(
                alt,
                row.optionalText("credit"),
                row.optionalText("licence"),
                row.optionalText("source")),
            List.of(),
            row.moment("created_at"),
            row.text("created_by"),
            row.optionalMoment("retired_at")));
  }
}
