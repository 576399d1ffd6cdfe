package az.migrationportal.content.library;

import static az.migrationportal.content.library.SmallLibrary.TEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.locale.MachineLocale;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is misspelt in a file is an error that says where, and is never lost in silence. */
class FilesAreReadStrictlyTest {

  private static LibraryItem tea(SmallLibrary small) {
    return small.library().items().stream()
        .filter(item -> item.key().value().equals("tea"))
        .findFirst()
        .orElseThrow();
  }

  private static LibraryItem.LibraryTranslation tea(SmallLibrary small, ContentLocale locale) {
    return Objects.requireNonNull(tea(small).translations().get(locale));
  }

  @Test
  void a_library_reads_the_same_on_every_machine() {
    Library here = SmallLibrary.sound().library();
    MachineLocale.inEach(
        () -> {
          Library there = SmallLibrary.sound().library();
          assertThat(there.facts()).isEqualTo(here.facts());
          assertThat(there.items()).isEqualTo(here.items());
        });
  }

  @Test
  void a_value_is_reviewed_after_three_months_where_nothing_else_is_said() {
    Facts facts = Facts.of(SmallLibrary.sound().library().facts());
    assertThat(facts.find(new FactKey("tea-fee")).orElseThrow().values())
        .extracting(value -> value.reviewBy())
        .containsExactly(LocalDate.of(2027, 2, 1));
  }

  @Nested
  class AHash {

    @Test
    void of_a_translation_changes_with_its_own_text_only() {
      SmallLibrary changed = SmallLibrary.sound().replacing(TEA + "en.md", "hurry", "rush");
      assertThat(tea(changed, ContentLocale.EN).hash())
          .isNotEqualTo(tea(SmallLibrary.sound(), ContentLocale.EN).hash());
      assertThat(tea(changed, ContentLocale.RU).hash())
          .isEqualTo(tea(SmallLibrary.sound(), ContentLocale.RU).hash());
    }

    @Test
    void of_the_source_changes_with_the_shared_fields_too() {
      SmallLibrary changed =
          SmallLibrary.sound().replacing(TEA + "item.yaml", "topic: live", "topic: work");
      assertThat(tea(changed, ContentLocale.AZ).hash())
          .isNotEqualTo(tea(SmallLibrary.sound(), ContentLocale.AZ).hash());
      assertThat(tea(changed, ContentLocale.EN).hash())
          .isEqualTo(tea(SmallLibrary.sound(), ContentLocale.EN).hash());
      assertThat(tea(changed).hash()).isNotEqualTo(tea(SmallLibrary.sound()).hash());
    }
  }

  @Nested
  class Refused {

    @Test
    void a_misspelt_field_of_a_fact() {
      assertRefused("facts/all.yaml", "validUntil", "validTill", "has no field validTill");
    }

    @Test
    void a_misspelt_field_of_a_country() {
      assertRefused("facts/all.yaml", "maxStayDays", "maxDays", "has no field maxDays");
    }

    @Test
    void a_key_that_is_there_twice() {
      assertRefused("facts/all.yaml", "key: tea-fee", "key: tea-time", "is there twice");
    }

    @Test
    void an_amount_that_is_no_whole_number() {
      assertRefused("facts/all.yaml", "amount: 2\n", "amount: 2.5\n", "amount is no whole number");
    }

    @Test
    void a_label_that_lacks_a_language() {
      assertRefused(
          "facts/all.yaml", "{az: Çayın qiyməti, en: Price of tea, ru: Цена чая}",
          "{az: Çayın qiyməti, en: Price of tea}", "tea-fee/label lacks ru");
    }

    @Test
    void a_confidence_that_does_not_exist() {
      assertRefused(
          "facts/all.yaml", "confidence: low", "confidence: lowish", "no such confidence");
    }

    @Test
    void an_item_in_the_folder_of_another() {
      assertRefused(TEA + "item.yaml", "key: tea", "key: coffee", "is in the folder of another");
    }

    @Test
    void a_text_without_front_matter() {
      assertRefused(TEA + "az.md", "---\npath", "path", "items/guide/tea/az has no front matter");
    }

    private static void assertRefused(String file, String words, String others, String message) {
      SmallLibrary small = SmallLibrary.sound().replacing(file, words, others);
      assertThatThrownBy(small::library).hasMessageContaining(message);
    }
  }
}
