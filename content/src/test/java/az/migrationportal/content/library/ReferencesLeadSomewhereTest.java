package az.migrationportal.content.library;

import static az.migrationportal.content.library.SmallLibrary.TEA;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.translation.FieldTexts;
import az.migrationportal.content.translation.References;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.FieldDefinition;
import az.migrationportal.content.type.FieldKind;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** No fact, law, group of fees, item or country is referred to that the library does not have. */
class ReferencesLeadSomewhereTest {

  @Test
  void every_reference_of_an_item_leads_somewhere() {
    assertThat(broken(Library.bundled())).isEmpty();
  }

  @Test
  void every_reference_leads_to_an_item_of_the_right_type_and_not_to_itself() {
    assertThat(misled(Library.bundled())).isEmpty();
  }

  @Test
  void every_legal_basis_of_a_fact_is_a_known_act() {
    assertThat(unknownActs(Library.bundled())).isEmpty();
  }

  static List<String> broken(Library library) {
    Map<ItemKey, LibraryItem> items = byKey(library);
    References references =
        new References(
            Facts.of(library.facts()),
            LegalActs.of(library.facts()),
            Countries.of(library.facts()),
            items::containsKey,
            (key, shown) -> Optional.of("unknown-media"));
    List<String> broken = new ArrayList<>();
    for (LibraryItem item : library.items()) {
      tell(broken, references, library.types().get(item.type()), item.folder(), item.shared());
      item.translations()
          .values()
          .forEach(
              text ->
                  tell(
                      broken,
                      references,
                      library.types().get(item.type()),
                      text.name(),
                      text.localized()));
    }
    return broken;
  }

  private static void tell(
      List<String> broken, References references, ContentType type, String file, JsonObject all) {
    references
        .broken(FieldTexts.of(type, all).references())
        .forEach(
            found ->
                broken.add(file + " " + found.field() + " " + found.rule() + " " + found.found()));
  }

  static List<String> misled(Library library) {
    Map<ItemKey, LibraryItem> items = byKey(library);
    List<String> misled = new ArrayList<>();
    for (LibraryItem item : library.items()) {
      ContentType type = library.types().get(item.type());
      follow(misled, items, item, type.fields(), item.shared());
    }
    return misled;
  }

  private static void follow(
      List<String> misled,
      Map<ItemKey, LibraryItem> items,
      LibraryItem item,
      List<FieldDefinition> fields,
      JsonObject values) {
    for (FieldDefinition field : fields) {
      if (!field.isList() || !values.containsKey(field.name())) {
        continue;
      }
      var array = values.getJsonArray(field.name());
      if (field.kind() == FieldKind.GROUP) {
        array.forEach(value -> follow(misled, items, item, field.fields(), value.asJsonObject()));
      } else if (field.kind() == FieldKind.REFERENCE) {
        array.getValuesAs(JsonString::getString).stream()
            .filter(key -> leadsAstray(items, item, field, key))
            .forEach(key -> misled.add(item.folder() + " " + field.name() + " " + key));
      }
    }
  }

  private static boolean leadsAstray(
      Map<ItemKey, LibraryItem> items, LibraryItem item, FieldDefinition field, String key) {
    LibraryItem target = items.get(new ItemKey(key));
    return item.key().value().equals(key)
        || (target != null
            && !field.refersTo().isEmpty()
            && !field.refersTo().contains(target.type()));
  }

  static List<String> unknownActs(Library library) {
    LegalActs acts = LegalActs.of(library.facts());
    Stream<String> facts =
        library.facts().facts().stream()
            .flatMap(
                fact ->
                    fact.values().stream()
                        .flatMap(value -> value.legalBasis().stream())
                        .filter(law -> isUnknown(acts, law))
                        .map(law -> fact.key() + " " + law));
    Stream<String> countries =
        library.facts().countries().stream()
            .flatMap(
                country ->
                    country.rules().stream()
                        .flatMap(rule -> rule.legalBasis().stream())
                        .filter(law -> isUnknown(acts, law))
                        .map(law -> country.key() + " " + law));
    return Stream.concat(facts, countries).toList();
  }

  private static boolean isUnknown(LegalActs acts, LegalReference law) {
    return acts.find(law.act()).isEmpty();
  }

  private static Map<ItemKey, LibraryItem> byKey(Library library) {
    Map<ItemKey, LibraryItem> items = new HashMap<>();
    for (LibraryItem item : library.items()) {
      LibraryItem other = items.put(item.key(), item);
      assertThat(Objects.toString(other, "")).as("two items of one key").isEmpty();
    }
    return items;
  }

  @Nested
  class Planted {

    @Test
    void a_sound_library_passes() {
      assertThat(broken(SmallLibrary.sound().library())).isEmpty();
      assertThat(misled(SmallLibrary.sound().library())).isEmpty();
      assertThat(unknownActs(SmallLibrary.sound().library())).isEmpty();
    }

    @Test
    void an_unknown_fact_is_found() {
      assertBroken(
          "en.md",
          "summary: \"Time to brew the tea: {fact:tea-time}",
          "summary: \"{fact:x}",
          "unknown-fact x");
    }

    @Test
    void an_unknown_group_of_fees_is_found() {
      assertBroken("en.md", "{fees:tea}", "{fees:coffee}", "unknown-fees coffee");
    }

    @Test
    void an_unknown_law_is_found() {
      assertBroken("en.md", "{law:tea-code 1}", "{law:tea-law 1}", "unknown-law tea-law 1");
    }

    @Test
    void a_link_to_an_unknown_item_is_found() {
      assertBroken("en.md", "item:green-tea", "item:coffee", "unknown-item coffee");
    }

    @Test
    void a_link_to_an_unknown_country_is_found() {
      assertBroken("en.md", "country:GE", "country:XX", "unknown-country XX");
    }

    @Test
    void an_unknown_related_item_is_found() {
      assertBroken("item.yaml", "related: [green-tea]", "related: [coffee]", "unknown-item coffee");
    }

    @Test
    void an_item_related_to_itself_is_found() {
      Library library =
          SmallLibrary.sound()
              .replacing(TEA + "item.yaml", "related: [green-tea]", "related: [tea]")
              .library();
      assertThat(misled(library)).containsExactly("items/guide/tea related tea");
    }

    @Test
    void a_fact_that_rests_on_an_unknown_act_is_found() {
      Library library =
          SmallLibrary.sound().replacing("facts/all.yaml", "[tea-code 1]", "[tea-law 1]").library();
      assertThat(unknownActs(library)).containsExactly("tea-time tea-law 1");
    }

    private static void assertBroken(String file, String words, String others, String finding) {
      Library library = SmallLibrary.sound().replacing(TEA + file, words, others).library();
      assertThat(broken(library)).singleElement().asString().endsWith(finding);
    }
  }
}
