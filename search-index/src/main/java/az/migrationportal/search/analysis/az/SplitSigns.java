package az.migrationportal.search.analysis.az;

import java.util.function.Consumer;

/**
 * The signs by which one way to take a word apart is likelier than another: which suffixes it has
 * and in what order, how long the stem is, how it ends, what changed.
 */
final class SplitSigns {

  private SplitSigns() {}

  static void of(Split split, boolean folded, Consumer<String> signs) {
    String stem = split.stem();
    boolean bare = split.suffixes().isEmpty();
    String kind = bare ? "0" : split.verb() ? "v" : "n";
    String previous = kind;
    for (String suffix : split.suffixes()) {
      signs.accept("suffix " + suffix);
      signs.accept("order " + previous + " " + suffix);
      previous = suffix;
    }
    signs.accept("last " + previous);
    signs.accept("letters " + kind + " " + Math.min(stem.length(), 8));
    signs.accept("syllables " + kind + " " + Math.min(Vowels.count(stem), 4));
    signs.accept("change " + split.change());
    if (CommonStems.holds(stem, split.verb(), folded)) {
      signs.accept("listed " + kind + " " + Math.min(stem.length(), 4));
    }
    String shape = shape(stem);
    for (int length = 1; length <= 2 && length < shape.length(); length++) {
      signs.accept("end " + kind + " " + shape.substring(shape.length() - length));
    }
  }

  /** The stem with letters by their class, so that ma, mə and a folded me look the same. */
  private static String shape(String stem) {
    var shape = new StringBuilder(stem.length());
    for (int i = 0; i < stem.length(); i++) {
      char letter = stem.charAt(i);
      shape.append(
          switch (letter) {
            case 'a', 'ə', 'e' -> 'A';
            case 'ı', 'i', 'u', 'ü' -> 'I';
            case 'o', 'ö' -> 'O';
            case 'q' -> 'k';
            case 'ş' -> 's';
            case 'ç' -> 'c';
            case 'ğ' -> 'g';
            default -> letter;
          });
    }
    return shape.toString();
  }
}
