package az.migrationportal.content.library;

import static az.migrationportal.content.library.SmallLibrary.TEA;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.library.LibraryItem.LibraryTranslation;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.InvalidPath;
import az.migrationportal.content.path.PathForm;
import az.migrationportal.content.path.ReservedPaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each address is well formed, free, and in the folder where readers expect its kind of item. */
class AddressesTest {

  private static final Map<ContentLocale, String> GLOSSARY =
      Map.of(
          ContentLocale.AZ, "terminler", ContentLocale.EN, "glossary", ContentLocale.RU, "slovar");

  @Test
  void every_address_is_well_formed_free_and_in_its_folder() {
    assertThat(broken(Library.bundled())).isEmpty();
  }

  @Test
  void the_text_of_a_country_stands_at_the_address_of_the_country() {
    assertThat(elsewhere(Library.bundled())).isEmpty();
  }

  static List<String> elsewhere(Library library) {
    List<String> broken = new ArrayList<>();
    for (LibraryItem item : library.items()) {
      if (item.type().equals("country")) {
        item.translations()
            .forEach(
                (locale, text) -> {
                  String page =
                      library.facts().countries().stream()
                          .filter(country -> country.key().equals(item.key()))
                          .filter(
                              country -> country.iso2().equals(item.shared().getString("iso2", "")))
                          .map(country -> country.path().getOrDefault(locale, ""))
                          .findFirst()
                          .orElse("nowhere");
                  if (!text.path().equals(ReservedPaths.countries(locale) + "/" + page)) {
                    broken.add(text.name() + " is not at the page of its country: " + text.path());
                  }
                });
      }
    }
    return broken;
  }

  @Test
  void every_country_has_an_address_of_its_own() {
    assertThat(countries(Library.bundled())).isEmpty();
  }

  static List<String> broken(Library library) {
    List<String> broken = new ArrayList<>();
    Map<String, String> taken = new HashMap<>();
    for (LibraryItem item : library.items()) {
      if (!library.types().get(item.type()).page()) {
        item.translations().values().stream()
            .filter(text -> !text.path().isEmpty())
            .forEach(text -> broken.add(text.name() + " has a path, but its type has no pages"));
        continue;
      }
      item.translations()
          .forEach(
              (locale, text) -> {
                check(broken, item, locale, text);
                String other = taken.put(locale.tag() + "/" + text.path(), text.name());
                if (other != null) {
                  broken.add(text.name() + " has the path of " + other);
                }
              });
    }
    return broken;
  }

  private static void check(
      List<String> broken, LibraryItem item, ContentLocale locale, LibraryTranslation text) {
    String path = text.path();
    if (!isPath(path)) {
      broken.add(text.name() + " has no well-formed path: " + path);
    } else if (ReservedPaths.contains(locale, path)) {
      broken.add(text.name() + " has a reserved path: " + path);
    }
    int slash = path.indexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    if (!folder.equals(folderOf(item.type(), locale))) {
      broken.add(text.name() + " stands in the wrong folder: " + path);
    }
  }

  private static String folderOf(String type, ContentLocale locale) {
    return switch (type) {
      case "pathway" -> ReservedPaths.pathways(locale);
      case "country" -> ReservedPaths.countries(locale);
      case "term" -> GLOSSARY.getOrDefault(locale, "");
      default -> "";
    };
  }

  private static boolean isPath(String path) {
    try {
      PathForm.check(path);
      return true;
    } catch (InvalidPath e) {
      return false;
    }
  }

  static List<String> countries(Library library) {
    List<String> broken = new ArrayList<>();
    Map<String, String> taken = new HashMap<>();
    library
        .facts()
        .countries()
        .forEach(
            country -> {
              for (ContentLocale locale : ContentLocale.values()) {
                String path = country.path().getOrDefault(locale, "");
                if (!isPath(path) || path.contains("/")) {
                  broken.add(country.iso2() + " has no well-formed path: " + path);
                }
                String other = taken.put(locale.tag() + "/" + path, country.iso2());
                if (other != null) {
                  broken.add(country.iso2() + " has the path of " + other);
                }
              }
            });
    return broken;
  }

  @Nested
  class Planted {

    @Test
    void a_sound_library_passes() {
      assertThat(broken(SmallLibrary.sound().library())).isEmpty();
      assertThat(countries(SmallLibrary.sound().library())).isEmpty();
    }

    @Test
    void letters_outside_ascii_are_found() {
      assertBroken("az.md", "path: tea-az", "path: çay", "has no well-formed path: çay");
    }

    @Test
    void a_reserved_address_is_found() {
      assertBroken("en.md", "path: tea-en", "path: fees", "has a reserved path: fees");
    }

    @Test
    void a_guide_among_the_pathways_is_found() {
      assertBroken("en.md", "path: tea-en", "path: pathways/tea", "wrong folder: pathways/tea");
    }

    @Test
    void an_address_taken_twice_is_found() {
      assertBroken("ru.md", "path: tea-ru", "path: green-tea-ru", "green-tea/ru");
    }

    @Test
    void a_country_without_an_address_is_found() {
      Library library =
          SmallLibrary.sound().replacing("facts/all.yaml", "en: georgia", "en: Georgia").library();
      assertThat(countries(library)).containsExactly("GE has no well-formed path: Georgia");
    }

    private static void assertBroken(String file, String words, String others, String finding) {
      Library library = SmallLibrary.sound().replacing(TEA + file, words, others).library();
      assertThat(broken(library)).singleElement().asString().endsWith(finding);
    }
  }
}
