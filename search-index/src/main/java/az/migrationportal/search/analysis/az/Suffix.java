package az.migrationportal.search.analysis.az;

import java.util.List;

/**
 * One inflectional suffix.
 *
 * <p>Forms are patterns: {@code A} is a or ə, {@code I} is ı, i, u or ü, both by vowel harmony;
 * {@code K} is q or k, which soften to ğ and y before a vowel.
 *
 * @param label its name in the grammar
 * @param afterVowel patterns after a vowel
 * @param afterConsonant patterns after a consonant
 * @param next where the word can go on from here
 */
record Suffix(
    String label, List<String> afterVowel, List<String> afterConsonant, SuffixState next) {

  static Suffix of(String label, String pattern, SuffixState next) {
    return new Suffix(label, List.of(pattern), List.of(pattern), next);
  }

  static Suffix of(String label, String afterVowel, String afterConsonant, SuffixState next) {
    return new Suffix(label, List.of(afterVowel), List.of(afterConsonant), next);
  }
}
