package az.migrationportal.content.library;

import static az.migrationportal.content.library.SmallLibrary.TEA;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.library.LibraryItem.LibraryTranslation;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.BlockOutline;
import az.migrationportal.content.translation.FieldTexts;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The three languages have the same blocks in the same order and rest on the same facts. */
class TranslationsAgreeTest {

  @Test
  void every_translation_has_the_blocks_of_its_source() {
    assertThat(otherBlocks(Library.bundled())).isEmpty();
  }

  @Test
  void every_translation_refers_to_what_its_source_refers_to() {
    assertThat(otherReferences(Library.bundled())).isEmpty();
  }

  static List<String> otherBlocks(Library library) {
    return differences(library, TranslationsAgreeTest::blocks);
  }

  static List<String> otherReferences(Library library) {
    return differences(library, TranslationsAgreeTest::references);
  }

  /** What of a translation must be as in its source, by field. */
  private interface Shape {
    Map<String, List<String>> of(ContentType type, ContentLocale locale, LibraryTranslation text);
  }

  private static List<String> differences(Library library, Shape shape) {
    List<String> found = new ArrayList<>();
    for (LibraryItem item : library.items()) {
      ContentType type = library.types().get(item.type());
      LibraryTranslation source = item.translations().get(item.source());
      if (source == null) {
        continue;
      }
      Map<String, List<String>> expected = shape.of(type, item.source(), source);
      item.translations()
          .forEach(
              (locale, text) -> {
                Map<String, List<String>> other = shape.of(type, locale, text);
                if (!other.equals(expected)) {
                  found.add(text.name() + ": " + first(expected, other));
                }
              });
    }
    return found;
  }

  private static String first(Map<String, List<String>> expected, Map<String, List<String>> other) {
    for (Map.Entry<String, List<String>> field : expected.entrySet()) {
      List<String> source = field.getValue();
      List<String> translated = other.getOrDefault(field.getKey(), List.of());
      for (int i = 0; i < Math.max(source.size(), translated.size()); i++) {
        String there = i < source.size() ? source.get(i) : "nothing";
        String here = i < translated.size() ? translated.get(i) : "nothing";
        if (!there.equals(here)) {
          return field.getKey() + " has " + here + " for " + there + " at " + i;
        }
      }
    }
    return "has more fields than its source";
  }

  private static Map<String, List<String>> blocks(
      ContentType type, ContentLocale locale, LibraryTranslation text) {
    Map<String, List<String>> blocks = new TreeMap<>();
    for (Passage passage : Passage.of(type, locale, text)) {
      if (passage.kind() == FieldKind.MARKDOWN) {
        blocks.put(passage.field(), BlockOutline.of(passage.text()));
      } else if (passage.kind() != FieldKind.WORD) {
        blocks.put(passage.field(), List.of("text"));
      } else if (passage.field().endsWith("/id")) {
        blocks.put(passage.field(), List.of(passage.text()));
      }
    }
    return blocks;
  }

  private static Map<String, List<String>> references(
      ContentType type, ContentLocale locale, LibraryTranslation text) {
    return Map.of(
        "references",
        FieldTexts.of(type, text.localized()).references().stream()
            .map(reference -> reference.kind() + " " + reference.value())
            .sorted()
            .distinct()
            .toList());
  }

  @Nested
  class Planted {

    @Test
    void a_sound_library_passes() {
      assertThat(otherBlocks(SmallLibrary.sound().library())).isEmpty();
      assertThat(otherReferences(SmallLibrary.sound().library())).isEmpty();
    }

    @Test
    void a_paragraph_more_is_found() {
      assertBlocks("Do not hurry.", "Do not hurry.\n\nNever.");
    }

    @Test
    void a_list_for_a_checklist_is_found() {
      assertBlocks("- [ ] A pot", "- A pot");
    }

    @Test
    void another_notice_is_found() {
      assertBlocks("[!NOTE]", "[!WARNING]");
    }

    @Test
    void another_level_of_heading_is_found() {
      assertBlocks("## What you need", "What you need");
    }

    @Test
    void a_table_with_another_column_is_found() {
      String one = "| a | b |\n| --- | --- |\n| c | d |\n";
      String two = "| a | b | e |\n| --- | --- | --- |\n| c | d | f |\n";
      assertThat(BlockOutline.of(one)).containsExactly("table", "  row of 2", "  row of 2");
      assertThat(BlockOutline.of(two)).containsExactly("table", "  row of 3", "  row of 3");
    }

    @Test
    void a_cell_more_in_short_is_found() {
      assertBlocks(
          "  - {label: Where, value: In the kitchen}",
          "  - {label: Where, value: In the kitchen}\n  - {label: Who, value: You}");
    }

    @Test
    void another_fact_is_found() {
      Library library =
          SmallLibrary.sound()
              .replacing(TEA + "en.md", "\"Time to brew the tea: {fact:tea-time}.\"", "Brew tea.")
              .replacing(TEA + "en.md", "value: \"{fact:tea-time}\"", "value: short")
              .library();
      assertThat(otherReferences(library))
          .singleElement()
          .asString()
          .startsWith("items/guide/tea/en: references has");
    }

    private static void assertBlocks(String words, String others) {
      Library library = SmallLibrary.sound().replacing(TEA + "en.md", words, others).library();
      assertThat(otherBlocks(library)).singleElement().asString().startsWith("items/guide/tea/en");
    }
  }
}
