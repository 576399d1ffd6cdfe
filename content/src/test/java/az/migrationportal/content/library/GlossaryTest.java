package az.migrationportal.content.library;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.library.LibraryItem.LibraryTranslation;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.Reference;
import az.migrationportal.content.translation.FieldTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every term is on the page that lists them, and no official word stands for two things. */
class GlossaryTest {

  private static final String LIST = "glossary";

  @Test
  void the_glossary_lists_every_term() {
    assertThat(unlisted(Library.bundled())).isEmpty();
  }

  @Test
  void an_official_word_means_one_thing() {
    assertThat(twice(Library.bundled())).isEmpty();
  }

  static Set<String> unlisted(Library library) {
    Set<String> terms =
        library.items().stream()
            .filter(item -> item.type().equals("term"))
            .map(item -> item.key().value())
            .collect(Collectors.toCollection(TreeSet::new));
    library.items().stream()
        .filter(item -> item.key().value().equals(LIST))
        .flatMap(item -> item.translations().values().stream())
        .flatMap(
            text ->
                FieldTexts.of(library.types().get("page"), text.localized()).references().stream())
        .filter(reference -> reference.kind() == Reference.Kind.ITEM)
        .forEach(reference -> terms.remove(reference.value()));
    return terms;
  }

  static List<String> twice(Library library) {
    List<String> twice = new ArrayList<>();
    Map<String, String> taken = new HashMap<>();
    for (LibraryItem item : library.items()) {
      if (item.type().equals("term")) {
        item.translations().forEach((locale, text) -> take(twice, taken, locale, text));
      }
    }
    return twice;
  }

  private static void take(
      List<String> twice,
      Map<String, String> taken,
      ContentLocale locale,
      LibraryTranslation text) {
    String word = text.localized().getString("title", "").toLowerCase(locale.javaLocale());
    String other = taken.put(locale.tag() + " " + word, text.name());
    if (other != null) {
      twice.add(text.name() + " has the word of " + other);
    }
  }

  @Nested
  class Planted {

    private final SmallLibrary small =
        SmallLibrary.sound().withTerm("term-tea").withTerm("term-green-tea");

    @Test
    void a_term_that_nothing_lists_is_found() {
      assertThat(unlisted(small.library())).containsExactly("term-green-tea", "term-tea");
    }

    @Test
    void a_word_of_two_terms_is_found() {
      assertThat(twice(small.library())).hasSize(3);
    }

    @Test
    void terms_of_different_words_are_fine() {
      String file = "items/term/term-green-tea/";
      Library library =
          small
              .replacing(file + "az.md", "title: Çay", "title: Yaşıl çay")
              .replacing(file + "en.md", "title: Tea", "title: Green tea")
              .replacing(file + "ru.md", "title: Чай", "title: Зелёный чай")
              .library();
      assertThat(twice(library)).isEmpty();
    }
  }
}
