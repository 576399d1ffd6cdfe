package az.migrationportal.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.search.analysis.az.AzerbaijaniCyrillic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type when the right letters are not at hand. */
class WritingsTest {

  @ParameterizedTest
  @CsvSource({
    "вәтәндашлыг, vətəndaşlıq",
    "Азәрбајҹан, azərbaycan",
    "мүһаҹирәт, mühacirət",
    "никаһ, nikah",
    "иҹазәсиз, icazəsiz",
    "джаваб, cavab",
    "көч, köç",
  })
  void azerbaijani_in_cyrillic_becomes_latin(String cyrillic, String latin) {
    assertThat(AzerbaijaniCyrillic.toLatin(cyrillic)).isEqualTo(latin);
  }

  @Test
  void only_letters_of_its_own_make_cyrillic_azerbaijani() {
    assertThat(AzerbaijaniCyrillic.isUnmistakable("вәтән")).isTrue();
    assertThat(AzerbaijaniCyrillic.isUnmistakable("виза узатмаг")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "xаricə, xaricə",
    "BHЖ, ВНЖ",
    "пaспорт, паспорт",
    "viza, viza",
    "виза, виза",
    "ПMЖ, ПМЖ",
  })
  void letters_of_another_alphabet_that_look_the_same_are_replaced(String typed, String meant) {
    assertThat(LookAlikes.repair(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wi-Fiш", "LDдж"})
  void a_word_that_truly_mixes_alphabets_stays(String word) {
    assertThat(LookAlikes.repair(word)).isEqualTo(word);
  }

  @Test
  void a_text_of_another_keyboard_layout_is_read_by_its_keys() {
    assertThat(KeyboardLayout.ENGLISH.typedOn(KeyboardLayout.RUSSIAN, "ldjqyjt uhf;lfycndj"))
        .isEqualTo("двойное гражданство");
    assertThat(KeyboardLayout.RUSSIAN.typedOn(KeyboardLayout.ENGLISH, "мшыф")).isEqualTo("visa");
    assertThat(KeyboardLayout.ENGLISH.typedOn(KeyboardLayout.AZERBAIJANI, "m;hacir't"))
        .startsWith("m");
  }

  @ParameterizedTest
  @CsvSource({
    "doverennost, доверенност",
    "shtraf, штраф",
    "razreshenie na rabotu, разрешение на работу",
    "zhaloba, жалоба",
    "grazhdanstvo, гражданство",
  })
  void russian_in_latin_letters_becomes_cyrillic(String typed, String meant) {
    assertThat(RussianInLatin.toCyrillic(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "maddə 45, art:45",
    "45-ci maddə, art:45",
    "Miqrasiya Məcəlləsinin 45-ci maddəsi, art:45",
    "Article 45, art:45",
    "Art. 45, art:45",
    "статья 45, art:45",
    "ст. 45, art:45",
    "15 gün, days:15",
    "15 days, days:15",
    "15 дней, days:15",
    "10 iş günü, workdays:10",
    "10 working days, workdays:10",
    "10 рабочих дней, workdays:10",
    "1 il, years:1",
    "one year 1 year, years:1",
    "120 manat, azn:120",
    "120 AZN, azn:120",
    "1 400 манатов, azn:1400",
  })
  void what_means_the_same_in_every_language_is_one_token(String text, String token) {
    assertThat(ReferenceTokens.in(text)).contains(token);
  }

  @Test
  void an_article_with_a_part_also_stands_for_the_article() {
    assertThat(ReferenceTokens.in("maddə 45.1")).containsExactly("art:45.1", "art:45");
  }

  @ParameterizedTest
  @ValueSource(strings = {"article about 45 people", "15", "maddə", "статья", "partial 5 daytime"})
  void a_number_that_refers_to_nothing_is_no_reference(String text) {
    assertThat(ReferenceTokens.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"az, Sənədlərimizdən, sənəd", "en, permits', permit", "ru, ЁЛКИ, елк"})
  void each_language_stems_in_its_own_way(String locale, String word, String stem) {
    List<String> stems = LanguageChain.of(locale).tokens(word).get(0).stems();
    assertThat(stems).contains(stem);
  }
}
