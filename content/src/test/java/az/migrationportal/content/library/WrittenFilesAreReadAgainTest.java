package az.migrationportal.content.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.library.LibraryItem.LibraryTranslation;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.ServedItem;
import az.migrationportal.content.publication.ServedTranslation;
import az.migrationportal.content.resource.BundledFiles;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.FieldViolation;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFilesAreReadAgainTest {
  private static final ContentTypes TYPES = new ContentTypes();
  private static final SortedMap<String, String> FILES = BundledFiles.below("library");

  @Test
  void every_item_of_the_library_means_the_same_in_plain_form() {
    ItemFiles reader = new ItemFiles(TYPES);
    LibraryFolder library = LibraryFolder.of(FILES);
    assertThat(library.items()).hasSizeGreaterThan(200);
    library
        .items()
        .forEach(
            (folder, texts) -> {
              LibraryItem before = reader.read(folder, texts);
              LibraryItem after = reader.read(folder, written(served(before, null), List.of()));
              assertThat(after.shared().toString())
                  .as(folder)
                  .isEqualTo(before.shared().toString());
              before.translations().forEach((locale, text) -> same(text, text(after, locale)));
            });
  }

  private static LibraryTranslation text(LibraryItem item, ContentLocale locale) {
    return Objects.requireNonNull(item.translations().get(locale));
  }

  private static void same(LibraryTranslation before, LibraryTranslation after) {
    assertThat(after.path()).isEqualTo(before.path());
    assertThat(after.localized()).as(before.name()).isEqualTo(before.localized());
  }

  @Test
  void what_is_withdrawn_and_what_was_left_behind_is_told() {
    ItemFiles reader = new ItemFiles(TYPES);
    String folder = "items/guide/work-permit";
    LibraryItem before =
        reader.read(folder, LibraryFolder.of(FILES).items().getOrDefault(folder, new TreeMap<>()));
    LibraryItem after =
        reader.read(
            folder, written(served(before, "Says: \"no\"\n---\nmore"), List.of("old/way", "one")));
    LibraryTranslation text = text(after, ContentLocale.EN);
    assertThat(text.withdrawn()).isEqualTo("Says: \"no\"\n---\nmore");
    assertThat(text.formerPaths()).containsExactly("old/way", "one");
    assertThat(text.localized()).isEqualTo(text(before, ContentLocale.EN).localized());
  }

  @Test
  void every_file_of_facts_means_the_same_in_plain_form() {
    LibraryFolder library = LibraryFolder.of(FILES);
    assertThat(library.facts()).hasSizeGreaterThan(10);
    library
        .facts()
        .forEach(
            (name, text) -> {
              FactCollection before = FactFiles.read(Map.of(name, text));
              FactCollection after = FactFiles.read(Map.of(name, FactYaml.of(before)));
              assertThat(after).as(name).isEqualTo(before);
            });
  }

  @Test
  void an_archive_holds_the_files_and_no_moment() {
    byte[] archive = LibraryZip.write(FILES);
    assertThat(LibraryZip.read(archive).texts()).isEqualTo(FILES);
    assertThat(LibraryZip.write(LibraryZip.read(archive).texts())).isEqualTo(archive);
  }

  @Test
  void the_whole_library_is_sound() {
    LibraryReading reading = new LibraryReading(TYPES, FILES);
    ReadLibrary read = reading.read(FILES);
    assertThat(reading.problems()).isEmpty();
    FactCollection facts = read.facts();
    assertThat(facts).isNotNull();
    assertThat(LibraryCheck.unknownActs(facts)).isEmpty();
    assertThat(
            new LibraryCheck(
                    TYPES, facts, read.items(), key -> false, (key, shown) -> Optional.empty())
                .problems(read.items()))
        .isEmpty();
  }

  @Test
  void problems_name_file_and_line_or_field() {
    SortedMap<String, String> files = new TreeMap<>(FILES);
    files.put("facts/fees.yaml", "facts:\n  - key: a\n  broken: [\n");
    files.put("types/guide.yaml", "type: guide\n");
    files.put("elsewhere.txt", "");
    files.merge("items/guide/e-visa/item.yaml", "nonsense: 1\n", String::concat);
    LibraryReading reading = new LibraryReading(TYPES, FILES);
    ReadLibrary read = reading.read(files);
    assertThat(reading.problems())
        .extracting(FieldViolation::field, FieldViolation::rule)
        .contains(
            tuple("/facts/fees.yaml", "unreadable-file"),
            tuple("/types/guide.yaml", "comes-with-release"),
            tuple("/elsewhere.txt", "unknown-file"));
    assertThat(reading.problems())
        .filteredOn(problem -> problem.field().equals("/facts/fees.yaml"))
        .allSatisfy(problem -> assertThat(problem.line()).isGreaterThan(1));
    assertThat(
            new LibraryCheck(
                    TYPES,
                    BundledFacts.collection(),
                    read.items(),
                    key -> false,
                    (key, shown) -> Optional.empty())
                .problems(read.items()))
        .extracting(FieldViolation::field, FieldViolation::rule)
        .containsExactly(tuple("/items/guide/e-visa/item.yaml/nonsense", "unknown-field"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.yaml",
        "/etc/passwd",
        "items\\guide\\a.md",
        "items/../facts/a.yaml",
        "items/guide/a/b/c/d.md",
        "Items/a.md",
        "facts/.hidden"
      })
  void names_that_lead_elsewhere_are_refused(String name) throws IOException {
    byte[] archive = archive(name, 10);
    assertThatThrownBy(() -> LibraryZip.read(archive)).isInstanceOf(LibraryUnreadable.class);
  }

  @Test
  void an_archive_that_swells_is_refused_before_it_does() throws IOException {
    byte[] archive = archive("facts/a.yaml", 200 * 1024 * 1024);
    assertThat(archive).hasSizeLessThan(1024 * 1024);
    assertThatThrownBy(() -> LibraryZip.read(archive))
        .isInstanceOf(LibraryUnreadable.class)
        .hasMessageContaining("more than");
    byte[] folder = archive("facts/", 1024);
    assertThatThrownBy(() -> LibraryZip.read(folder)).isInstanceOf(LibraryUnreadable.class);
  }

  @Test
  void other_bytes_are_no_archive() {
    byte[] whole = LibraryZip.write(FILES);
    for (byte[] bytes :
        List.of(new byte[0], new byte[] {'P', 'K', 3, 4}, Arrays.copyOf(whole, 5000))) {
      assertThatThrownBy(() -> LibraryZip.read(bytes)).isInstanceOf(LibraryUnreadable.class);
    }
  }

  private static byte[] archive(String name, int zeros) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry(name);
      zip.putNextEntry(entry);
      byte[] block = new byte[1024 * 1024];
      for (int left = zeros; left > 0; left -= block.length) {
        zip.write(block, 0, Math.min(left, block.length));
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static ServedItem served(LibraryItem item, @Nullable String withdrawn) {
    Map<ContentLocale, ServedTranslation> translations = new EnumMap<>(ContentLocale.class);
    item.translations()
        .forEach(
            (locale, text) ->
                translations.put(
                    locale,
                    new ServedTranslation(
                        locale,
                        text.path(),
                        1,
                        withdrawn == null ? PublicationState.PUBLISHED : PublicationState.WITHDRAWN,
                        text.localized(),
                        Instant.EPOCH,
                        withdrawn,
                        List.of())));
    ItemKey key = item.key();
    JsonObject shared = item.shared();
    return new ServedItem(key, item.type(), item.source(), shared, translations);
  }

  private static SortedMap<String, String> written(ServedItem item, List<String> formerPaths) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("item.yaml", ItemText.card(item));
    item.translations()
        .forEach(
            (locale, text) ->
                files.put(ItemText.file(locale), ItemText.translation(text, formerPaths)));
    return files;
  }
}
