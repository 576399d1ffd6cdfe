package az.migrationportal.search.analysis.az;

/** Vowel harmony: back or front, rounded or not. */
final class Vowels {
  private static final String ALL = "aıouəeiöü";
  private static final String FRONT = "əeiöü";
  private static final String ROUNDED = "ouöü";

  private Vowels() {}

  static boolean isVowel(char letter) {
    return ALL.indexOf(letter) >= 0;
  }

  static boolean isFront(char vowel) {
    return FRONT.indexOf(vowel) >= 0;
  }

  /** How many syllables: every vowel makes one. */
  static int count(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      count += isVowel(word.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** The last vowel before a position; 0 if there is none. */
  static char lastBefore(String word, int position) {
    for (int i = position - 1; i >= 0; i--) {
      if (isVowel(word.charAt(i))) {
        return word.charAt(i);
      }
    }
    return 0;
  }

  /** The open suffix vowel that follows a vowel: a or ə. */
  static char open(char previous) {
    return isFront(previous) ? 'ə' : 'a';
  }

  /** The close suffix vowel that follows a vowel: ı, i, u or ü. */
  static char close(char previous) {
    boolean rounded = ROUNDED.indexOf(previous) >= 0;
    if (isFront(previous)) {
      return rounded ? 'ü' : 'i';
    }
    return rounded ? 'u' : 'ı';
  }
}
