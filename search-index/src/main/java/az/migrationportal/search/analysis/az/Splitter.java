package az.migrationportal.search.analysis.az;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds every way the grammar allows to take one word apart. */
final class Splitter {
  private static final int SHORTEST_STEM = 2;
  private static final int MOST_SUFFIXES = 7;

  private final String word;
  private final boolean folded;
  private final List<Split> splits = new ArrayList<>();
  private final Deque<String> chain = new ArrayDeque<>();
  private int stemEnd;
  private boolean verb;

  /**
   * Takes one word apart.
   *
   * @param folded whether the word was typed without the letters ə ı ö ü ğ ç ş, so that harmony can
   *     be judged only roughly
   */
  Splitter(String word, boolean folded) {
    this.word = word;
    this.folded = folded;
  }

  List<Split> splits() {
    splits.add(new Split(word, false, StemChange.NONE, List.of()));
    for (stemEnd = SHORTEST_STEM; stemEnd < word.length(); stemEnd++) {
      if (Vowels.lastBefore(word, stemEnd) != 0) {
        verb = false;
        follow(SuffixState.NOUN, stemEnd);
        verb = true;
        follow(SuffixState.VERB, stemEnd);
      }
    }
    return splits;
  }

  private void follow(SuffixState state, int position) {
    if (position == word.length()) {
      addSplits();
      return;
    }
    if (chain.size() == MOST_SUFFIXES) {
      return;
    }
    boolean afterVowel = Vowels.isVowel(word.charAt(position - 1));
    for (Suffix suffix : SuffixGrammar.following(state)) {
      for (String pattern : afterVowel ? suffix.afterVowel() : suffix.afterConsonant()) {
        int end = match(pattern, position);
        if (end > 0) {
          chain.addLast(suffix.label());
          follow(suffix.next(), end);
          chain.removeLast();
        }
      }
    }
  }

  /** Where the pattern ends if it stands at the position; -1 if it does not. */
  private int match(String pattern, int position) {
    int end = position + pattern.length();
    if (end > word.length()) {
      return -1;
    }
    char vowel = Vowels.lastBefore(word, position);
    for (int i = 0; i < pattern.length(); i++) {
      char letter = word.charAt(position + i);
      if (!matches(pattern.charAt(i), letter, vowel, position + i)) {
        return -1;
      }
      vowel = Vowels.isVowel(letter) ? letter : vowel;
    }
    return end;
  }

  private boolean matches(char pattern, char letter, char vowel, int position) {
    if (folded) {
      return matchesFolded(pattern, letter, vowel, position);
    }
    return switch (pattern) {
      case 'A' -> letter == Vowels.open(vowel);
      case 'I' -> letter == Vowels.close(vowel);
      case 'K' -> matchesK(letter, vowel, position);
      default -> letter == pattern;
    };
  }

  private boolean matchesK(char letter, char vowel, int position) {
    boolean soft = position + 1 < word.length() && Vowels.isVowel(word.charAt(position + 1));
    if (Vowels.isFront(vowel)) {
      return letter == (soft ? 'y' : 'k');
    }
    return letter == (soft ? (folded ? 'g' : 'ğ') : 'q');
  }

  /** In a folded word e and i may be back vowels' neighbours: i is ı or i, u is u or ü. */
  private boolean matchesFolded(char pattern, char letter, char vowel, int position) {
    boolean open = vowel == 'e' || vowel == 'a';
    return switch (pattern) {
      case 'A' -> letter == 'a' ? vowel != 'e' : letter == 'e' && vowel != 'a';
      case 'I' -> letter == 'i' ? vowel != 'u' && vowel != 'o' : letter == 'u' && !open;
      case 'K' -> matchesK(letter, vowel, position) || matchesK(letter, 'a', position);
      default -> letter == AzerbaijaniFolding.fold(pattern);
    };
  }

  private void addSplits() {
    String stem = word.substring(0, stemEnd);
    List<String> suffixes = List.copyOf(chain);
    if (!Vowels.isVowel(word.charAt(stemEnd))) {
      splits.add(new Split(stem, verb, StemChange.NONE, suffixes));
    } else {
      for (StemChange.Candidate candidate : StemChange.beforeVowel(stem, verb, folded)) {
        splits.add(new Split(candidate.stem(), verb, candidate.change(), suffixes));
      }
    }
  }
}
