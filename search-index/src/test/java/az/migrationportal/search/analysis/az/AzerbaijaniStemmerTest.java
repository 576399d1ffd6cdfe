package az.migrationportal.search.analysis.az;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AzerbaijaniStemmerTest {
  private final AzerbaijaniStemmer stemmer = new AzerbaijaniStemmer();

  @ParameterizedTest
  @CsvSource({
    "sənədlər, sənəd",
    "sənədlərimizdən, sənəd",
    "sənədlərindəki, sənəd",
    "sənəddir, sənəd",
    "icazəsi, icazə",
    "icazənizi, icazə",
    "ölkəmizdə, ölkə",
    "evdəkilər, ev",
    "şəhərindəyəm, şəhər",
    "vətəndaşlıqdan, vətəndaşlıq",
    "viza, viza",
    "vizanın, viza",
    "qanunla, qanun",
  })
  void the_endings_of_nouns_come_off(String word, String stem) {
    assertThat(stemmer.stems(word).get(0)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "gəlmişdilər, gəl",
    "gəlmədi, gəl",
    "yazırsınız, yaz",
    "yazacağam, yaz",
    "işləməyən, işlə",
    "ödəməlisiniz, ödə",
    "göndərdikləri, göndər",
    "başlayır, başla",
    "gedirik, get",
    "qayıtdıqdan, qayıt",
    "verilməyəcək, veril",
    "danışarkən, danış",
  })
  void the_endings_of_verbs_come_off(String word, String stem) {
    assertThat(stemmer.stems(word).get(0)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "uşağı, uşaq",
    "ürəyi, ürək",
    "hüququ, hüquq",
    "oğlu, oğul",
    "ağzından, ağız",
    "dağı, dağ",
    "çayı, çay",
    "vətəndaşlığa, vətəndaşlıq",
  })
  void a_stem_that_changed_is_given_back(String word, String stem) {
    assertThat(stemmer.stems(word)).contains(stem);
  }

  @ParameterizedTest
  @CsvSource({"kitabler", "evlar", "vizenın", "ölkadan"})
  void a_suffix_against_vowel_harmony_is_no_suffix(String word) {
    assertThat(stemmer.stems(word).get(0)).doesNotMatch("kitab|ev|vize|ölk");
  }

  @ParameterizedTest
  @CsvSource({
    "sənədlərini, sened",
    "icazəsini, icaze",
    "müraciətlərə, muraciet",
    "yaşayışınıza, yasayis",
    "vətəndaşlığını, vetendasliq",
    "qeydiyyatsız, qeydiyyatsiz",
  })
  void a_word_typed_without_its_letters_has_the_same_stem(String word, String foldedStem) {
    assertThat(stemmer.stemsOfFolded(AzerbaijaniFolding.fold(word))).contains(foldedStem);
    assertThat(AzerbaijaniFolding.fold(stemmer.stems(word).get(0))).isEqualTo(foldedStem);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "apart.tsv", delimiter = '\t')
  void words_that_must_not_meet_do_not(String one, String other) {
    assertThat(stemmer.stems(one)).doesNotContainAnyElementsOf(stemmer.stems(other));
  }

  @Test
  void short_long_and_foreign_words_are_left_alone() {
    assertThat(stemmer.stems("və")).isEqualTo(List.of("və"));
    assertThat(stemmer.stems("паспорт")).isEqualTo(List.of("паспорт"));
    assertThat(stemmer.stems("x".repeat(50))).hasSize(1);
  }
}
