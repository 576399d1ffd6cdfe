package az.migrationportal.search.query.internal.showing;

import az.migrationportal.search.indexing.internal.Numbering;
import az.migrationportal.search.query.FacetCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facet counts as a table: by facet, the most frequent value first. */
public final class FacetTable {
  private static final int MOST_VALUES = 50;

  private FacetTable() {}

  public static Map<String, List<FacetCount>> of(Numbering names, int[] counts) {
    Map<String, List<FacetCount>> table = new HashMap<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        String[] nameAndValue = names.name(number).split(":", 2);
        table
            .computeIfAbsent(nameAndValue[0], name -> new ArrayList<>())
            .add(new FacetCount(nameAndValue[1], counts[number]));
      }
    }
    table.replaceAll((name, values) -> mostFrequent(values));
    return table;
  }

  private static List<FacetCount> mostFrequent(List<FacetCount> values) {
    return values.stream()
        .sorted(
            Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value))
        .limit(MOST_VALUES)
        .toList();
  }
}
