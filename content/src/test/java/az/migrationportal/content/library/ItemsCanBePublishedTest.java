package az.migrationportal.content.library;

import static az.migrationportal.content.library.SmallLibrary.TEA;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.library.LibraryItem.LibraryTranslation;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.FieldTexts;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.FieldRules;
import az.migrationportal.content.type.FieldViolation;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What publication refuses at start is refused here first. */
class ItemsCanBePublishedTest {

  @Test
  void every_item_is_complete_in_three_languages_and_within_its_limits() {
    assertThat(broken(Library.bundled())).isEmpty();
  }

  static List<String> broken(Library library) {
    List<String> broken = new ArrayList<>();
    for (LibraryItem item : library.items()) {
      ContentType type = library.types().get(item.type());
      tell(broken, item.folder(), type, false, item.shared());
      for (ContentLocale locale : ContentLocale.values()) {
        LibraryTranslation translation = item.translations().get(locale);
        if (translation == null) {
          broken.add(item.folder() + " lacks " + locale.tag());
        } else {
          tell(broken, translation.name(), type, true, translation.localized());
        }
      }
    }
    return broken;
  }

  private static void tell(
      List<String> broken, String file, ContentType type, boolean localized, JsonObject fields) {
    List<FieldViolation> violations =
        new ArrayList<>(FieldRules.ofPublication(type, localized, fields));
    violations.addAll(FieldTexts.of(type, fields).violations());
    violations.forEach(
        violation ->
            broken.add(
                String.format(
                    Locale.ROOT,
                    "%s %s %s %s line %s",
                    file,
                    violation.field(),
                    violation.rule(),
                    violation.found(),
                    violation.line())));
  }

  @Nested
  class Planted {

    @Test
    void a_sound_library_passes() {
      assertThat(broken(SmallLibrary.sound().library())).isEmpty();
    }

    @Test
    void a_missing_language_is_found() {
      assertThat(broken(SmallLibrary.sound().without(TEA + "ru.md").library()))
          .containsExactly("items/guide/tea lacks ru");
    }

    @Test
    void a_title_over_the_limit_is_found() {
      assertOnly(TEA + "en.md", "How to brew tea", "tea ".repeat(17), "/title too-long");
    }

    @Test
    void a_summary_over_the_limit_is_found() {
      assertOnly(TEA + "en.md", "Time to brew the tea: ", "word ".repeat(40), "/summary too-long");
    }

    @Test
    void a_missing_summary_is_found() {
      assertOnly(TEA + "az.md", "summary: \"Çayın", "keyword: \"Çayın", "/keyword unknown-field");
    }

    @Test
    void too_few_cells_are_found() {
      assertOnly(TEA + "ru.md", "  - {label: Где, value: На кухне}\n", "", "/inShort too-few");
    }

    @Test
    void raw_html_is_found() {
      assertOnly(TEA + "en.md", "Do not hurry", "<b>Do not</b> hurry", "/body raw-html");
    }

    @Test
    void an_image_is_found() {
      assertOnly(TEA + "en.md", "Do not hurry", "![a](https://tea.example/a.png)", "/body image");
    }

    @Test
    void a_script_behind_a_link_is_found() {
      assertOnly(TEA + "en.md", "country:GE", "javascript:alert(1)", "/body bad-link");
    }

    @Test
    void a_heading_that_skips_a_level_is_found() {
      assertOnly(TEA + "en.md", "## What", "#### What", "/body heading-level");
    }

    @Test
    void a_source_without_an_address_is_found() {
      assertOnly(
          TEA + "item.yaml", "{url: \"https://tea.example/\", ", "{", "/sources/0/url required");
    }

    private static void assertOnly(String file, String words, String others, String finding) {
      Library library = SmallLibrary.sound().replacing(file, words, others).library();
      assertThat(broken(library)).isNotEmpty().anyMatch(found -> found.contains(finding));
    }
  }
}
