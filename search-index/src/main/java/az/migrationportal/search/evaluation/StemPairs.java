package az.migrationportal.search.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How well a stemmer brings together what belongs together, over all pairs of forms: a pair belongs
 * together if the forms share a lemma, and is brought together if they share a stem.
 *
 * @param forms how many forms
 * @param stems stems a form has on average
 * @param precision share of the pairs brought together that belong together
 * @param recall share of the pairs that belong together which are brought together
 */
record StemPairs(int forms, double stems, double precision, double recall) {

  /** Compares the stems of forms with their lemmas. */
  static StemPairs of(Map<String, List<String>> lemmas, Function<String, List<String>> stemmer) {
    List<String> forms = List.copyOf(lemmas.keySet());
    List<List<String>> stems = forms.stream().map(stemmer).toList();
    Set<Long> belonging = pairs(forms.stream().map(form -> lemmasOf(lemmas, form)).toList());
    Set<Long> together = pairs(stems);
    long right = together.stream().filter(belonging::contains).count();
    return new StemPairs(
        forms.size(),
        stems.stream().mapToInt(List::size).average().orElse(0),
        together.isEmpty() ? 1 : (double) right / together.size(),
        belonging.isEmpty() ? 1 : (double) right / belonging.size());
  }

  /** The harmonic mean of precision and recall. */
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Reads {@code form<TAB>lemma|lemma}, one form a line; {@code #} begins a comment. */
  static Map<String, List<String>> read(BufferedReader lines) throws IOException {
    Map<String, List<String>> lemmas = new LinkedHashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 2) {
          throw new IllegalArgumentException("Not form<TAB>lemma: " + line);
        }
        lemmas
            .computeIfAbsent(columns[0], form -> new ArrayList<>())
            .addAll(List.of(columns[1].split("\\|", -1)));
      }
    }
    return lemmas;
  }

  private static List<String> lemmasOf(Map<String, List<String>> lemmas, String form) {
    return lemmas.getOrDefault(form, List.of());
  }

  private static Set<Long> pairs(List<List<String>> names) {
    Map<String, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String name : Set.copyOf(names.get(i))) {
        groups.computeIfAbsent(name, group -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> pairs = new HashSet<>();
    for (List<Integer> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          pairs.add((long) group.get(i) << 32 | group.get(j));
        }
      }
    }
    return pairs;
  }
}
