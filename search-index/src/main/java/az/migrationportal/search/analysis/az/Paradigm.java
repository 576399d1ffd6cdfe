package az.migrationportal.search.analysis.az;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The other way round: forms of a stem, by the same grammar that the stemmer takes words apart
 * with. For evaluation and for fitting the stemmer, not for searching.
 *
 * <p>q and k soften in words of more than one syllable as in native ones; loans that keep them are
 * not told apart.
 */
public final class Paradigm {

  private static final int MOST_SUFFIXES = 4;

  private Paradigm() {}

  /** Forms of a stem, each by one random way through the grammar. */
  static List<String> forms(
      String stem, boolean verb, int wanted, SuffixChances chances, RandomGenerator random) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      Form form = start(stem, verb);
      for (int each = 0; each < MOST_SUFFIXES; each++) {
        Suffix next = chances.next(form.state, random);
        if (next == null) {
          break;
        }
        form = form.with(next);
      }
      forms.add(form.word);
    }
    return forms;
  }

  /** The bare stem. */
  static Form start(String stem, boolean verb) {
    return new Form(stem, verb ? SuffixState.VERB : SuffixState.NOUN, verb, null, "");
  }

  /** Every form of a noun with one suffix, or two where the first is the plural or a possessive. */
  static Map<String, String> nounForms(String stem) {
    Map<String, String> forms = new LinkedHashMap<>();
    Form bare = start(stem, false);
    for (Suffix first : SuffixGrammar.following(SuffixState.NOUN)) {
      Form one = bare.with(first);
      forms.put(one.word, first.label());
      if (first.label().equals("PL") || first.label().equals("P3")) {
        SuffixGrammar.following(one.state)
            .forEach(next -> forms.put(one.with(next).word, first.label() + ' ' + next.label()));
      }
    }
    return forms;
  }

  /**
   * A phrase with its last word in a case: genitive, dative, accusative, locative or ablative.
   * Empty where the last word takes none.
   *
   * @param inCase 0 to 4, in that order
   */
  public static Optional<String> inCase(String phrase, int inCase) {
    int gap = phrase.lastIndexOf(' ') + 1;
    String word = AzerbaijaniLetters.normalise(phrase.substring(gap));
    if (word.isEmpty() || !word.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    return state(word)
        .map(
            state -> {
              String label = List.of("GEN", "DAT", "ACC", "LOC", "ABL").get(inCase);
              String wanted = state == SuffixState.OWNED_BY_THIRD ? "3" + label : label;
              Suffix suffix =
                  SuffixGrammar.following(state).stream()
                      .filter(each -> each.label().equals(wanted))
                      .findFirst()
                      .orElseThrow();
              return phrase.substring(0, gap)
                  + new Form(word, state, false, null, "").with(suffix).word;
            });
  }

  /** How far a word has come already; empty where no case follows. */
  private static Optional<SuffixState> state(String word) {
    Split likeliest = null;
    double best = Double.NEGATIVE_INFINITY;
    for (Split split : new Splitter(word, false).splits()) {
      double score = SplitWeights.score(split, false);
      if (score > best) {
        best = score;
        likeliest = split;
      }
    }
    if (likeliest == null || likeliest.verb()) {
      return Optional.empty();
    }
    List<String> suffixes = likeliest.suffixes();
    String last = suffixes.isEmpty() ? "" : suffixes.get(suffixes.size() - 1);
    return switch (last) {
      case "" -> Optional.of(SuffixState.NOUN);
      case "PL" -> Optional.of(SuffixState.PLURAL);
      case "P3" -> Optional.of(SuffixState.OWNED_BY_THIRD);
      default -> Optional.empty();
    };
  }

  /**
   * A form on its way through the grammar.
   *
   * @param word as it is spelt
   * @param state how far it has come
   * @param verb whether its stem is a verb's
   * @param before the form it came from; null for a stem
   * @param suffix label of the last suffix; empty for a stem
   */
  record Form(String word, SuffixState state, boolean verb, @Nullable Form before, String suffix) {

    Form with(Suffix suffix) {
      boolean afterVowel = Vowels.isVowel(word.charAt(word.length() - 1));
      String pattern = (afterVowel ? suffix.afterVowel() : suffix.afterConsonant()).get(0);
      char first = pattern.charAt(0);
      boolean vowel = first == 'A' || first == 'I' || Vowels.isVowel(first);
      String base = vowel ? beforeVowel() : word;
      return new Form(base + spelt(base, pattern), suffix.next(), verb, this, suffix.label());
    }

    private static String spelt(String base, String pattern) {
      char vowel = Vowels.lastBefore(base, base.length());
      StringBuilder spelt = new StringBuilder(pattern.length());
      for (int i = 0; i < pattern.length(); i++) {
        char letter =
            switch (pattern.charAt(i)) {
              case 'A' -> Vowels.open(vowel);
              case 'I' -> Vowels.close(vowel);
              case 'K' -> Vowels.isFront(vowel) ? 'k' : 'q';
              default -> pattern.charAt(i);
            };
        spelt.append(letter);
        vowel = Vowels.isVowel(letter) ? letter : vowel;
      }
      return spelt.toString();
    }

    private String beforeVowel() {
      String body = word.substring(0, word.length() - 1);
      char last = word.charAt(word.length() - 1);
      boolean several = Vowels.count(word) > 1;
      if (before == null && verb) {
        boolean voiced = last == 't' && (several || word.equals("et") || word.equals("get"));
        return voiced ? body + 'd' : word;
      }
      boolean soft = several && body.length() > 1 && Vowels.isVowel(body.charAt(body.length() - 1));
      if (soft && last == 'q') {
        return body + 'ğ';
      }
      return soft && last == 'k' ? body + 'y' : word;
    }
  }
}
