package az.migrationportal.content.library;

import static az.migrationportal.content.library.SmallLibrary.TEA;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.markup.Reference;
import az.migrationportal.content.translation.FieldTexts;
import jakarta.json.JsonArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Each item names its legal basis, its sources, the day it was verified and the day of the next
 * review, and claims no more confidence than its facts have.
 */
class SourcesTest {

  /** An item that rests on no law says why, behind the empty list. */
  private static final Pattern REASON =
      Pattern.compile("^legalBasis: \\[\\] +# .{15,}$", Pattern.MULTILINE);

  @Test
  void every_item_says_what_it_rests_on_and_when_it_was_checked() {
    assertThat(broken(Library.bundled())).isEmpty();
  }

  @Test
  void no_item_is_surer_than_the_facts_it_states() {
    assertThat(tooSure(Library.bundled())).isEmpty();
  }

  static List<String> broken(Library library) {
    List<String> broken = new ArrayList<>();
    for (LibraryItem item : library.items()) {
      if (library.types().get(item.type()).page()) {
        checkBasis(broken, library, item);
      }
      if (!item.shared().containsKey("reviewBy")) {
        broken.add(item.folder() + " has no day of review");
      } else if (!day(item, "reviewBy").isAfter(day(item, "verifiedOn"))) {
        broken.add(item.folder() + " is to be reviewed before it was verified");
      } else if (day(item, "reviewBy").isAfter(day(item, "verifiedOn").plusMonths(6))) {
        broken.add(item.folder() + " is to be reviewed too late");
      }
    }
    return broken;
  }

  private static void checkBasis(List<String> broken, Library library, LibraryItem item) {
    JsonArray basis = item.shared().getJsonArray("legalBasis");
    boolean reasoned = REASON.matcher(library.file(item, "item.yaml")).find();
    if ((basis == null || basis.isEmpty()) && !reasoned) {
      broken.add(item.folder() + " has no legal basis and no reason why not");
    }
    JsonArray sources = item.shared().getJsonArray("sources");
    if ((sources == null || sources.isEmpty()) && !item.type().equals("page")) {
      broken.add(item.folder() + " has no source");
    }
  }

  private static LocalDate day(LibraryItem item, String field) {
    return LocalDate.parse(item.shared().getString(field, "1970-01-01"));
  }

  static List<String> tooSure(Library library) {
    Facts facts = Facts.of(library.facts());
    List<String> broken = new ArrayList<>();
    for (LibraryItem item : library.items()) {
      Confidence claimed =
          Confidence.ofWord(item.shared().getString("confidence", "high")).orElseThrow();
      item.translations()
          .values()
          .forEach(
              text ->
                  FieldTexts.of(library.types().get(item.type()), text.localized())
                      .references()
                      .stream()
                      .filter(reference -> reference.kind() == Reference.Kind.FACT)
                      .map(reference -> facts.find(new FactKey(reference.value())))
                      .flatMap(fact -> fact.stream())
                      .filter(fact -> confidence(fact).compareTo(claimed) > 0)
                      .forEach(fact -> broken.add(text.name() + " " + fact.key())));
    }
    return broken;
  }

  /** Of the newest value; one that was not found makes a page no less sure of the rest. */
  private static Confidence confidence(Fact fact) {
    return fact.values().stream()
        .map(FactValue::confidence)
        .filter(confidence -> confidence != Confidence.NOT_FOUND)
        .reduce((first, second) -> second)
        .orElse(Confidence.HIGH);
  }

  @Nested
  class Planted {

    @Test
    void a_sound_library_passes() {
      assertThat(broken(SmallLibrary.sound().library())).isEmpty();
      assertThat(tooSure(SmallLibrary.sound().library())).isEmpty();
    }

    @Test
    void a_missing_legal_basis_is_found() {
      assertBroken("legalBasis: [tea-code 1]", "legalBasis: []", "no reason why not");
    }

    @Test
    void a_legal_basis_may_be_missing_for_a_reason() {
      Library library =
          SmallLibrary.sound()
              .replacing(
                  TEA + "item.yaml",
                  "legalBasis: [tea-code 1]",
                  "legalBasis: [] # no law says how to brew tea")
              .library();
      assertThat(broken(library)).isEmpty();
    }

    @Test
    void a_missing_source_is_found() {
      assertBroken(
          "sources:\n  - {url: \"https://tea.example/\", title: Tea, date: undated}",
          "sources: []",
          "has no source");
    }

    @Test
    void a_missing_day_of_review_is_found() {
      assertBroken("reviewBy: 2027-02-01\n", "", "has no day of review");
    }

    @Test
    void a_review_in_the_past_is_found() {
      assertBroken("reviewBy: 2027-02-01", "reviewBy: 2026-11-01", "before it was verified");
    }

    @Test
    void a_review_after_more_than_half_a_year_is_found() {
      assertBroken("reviewBy: 2027-02-01", "reviewBy: 2027-05-02", "reviewed too late");
    }

    @Test
    void an_item_surer_than_a_fact_of_its_is_found() {
      Library library =
          SmallLibrary.sound()
              .replacing(TEA + "item.yaml", "confidence: low", "confidence: high")
              .library();
      assertThat(tooSure(library))
          .containsExactlyInAnyOrder(
              "items/guide/tea/az tea-fee",
              "items/guide/tea/en tea-fee",
              "items/guide/tea/ru tea-fee");
    }

    private static void assertBroken(String words, String others, String finding) {
      Library library = SmallLibrary.sound().replacing(TEA + "item.yaml", words, others).library();
      assertThat(broken(library)).singleElement().asString().endsWith(finding);
    }
  }
}
