package az.migrationportal.search.analysis.az;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Common stems, written down by hand; they make a split likelier, never certain. */
final class CommonStems {
  private static final Set<String> NOUNS = new HashSet<>();
  private static final Set<String> VERBS = new HashSet<>();
  private static final Set<String> FOLDED_NOUNS;
  private static final Set<String> FOLDED_VERBS;

  static {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CommonStems.class.getResourceAsStream("stems.txt")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FOLDED_NOUNS = folded(NOUNS);
    FOLDED_VERBS = folded(VERBS);
  }

  private CommonStems() {}

  static boolean holds(String stem, boolean verb, boolean folded) {
    if (folded) {
      return (verb ? FOLDED_VERBS : FOLDED_NOUNS).contains(stem);
    }
    return (verb ? VERBS : NOUNS).contains(stem);
  }

  /** All of them, in order. */
  static Set<String> all(boolean verbs) {
    return new TreeSet<>(verbs ? VERBS : NOUNS);
  }

  private static Set<String> folded(Set<String> stems) {
    return stems.stream().map(AzerbaijaniFolding::fold).collect(Collectors.toUnmodifiableSet());
  }

  private static void add(String line) {
    for (String word : line.strip().split(" +", -1)) {
      String stem = AzerbaijaniLetters.normalise(word);
      if (stem.endsWith("-")) {
        VERBS.add(stem.substring(0, stem.length() - 1));
      } else if (!stem.isEmpty()) {
        NOUNS.add(stem);
      }
    }
  }
}
