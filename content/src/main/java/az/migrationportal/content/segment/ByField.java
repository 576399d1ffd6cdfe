package az.migrationportal.content.segment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Segments and links of one field are compared with those of the same field only. */
final class ByField {

  private ByField() {}

  static <T> Map<String, List<T>> of(List<T> all, Function<T, String> field) {
    return all.stream()
        .collect(Collectors.groupingBy(field, LinkedHashMap::new, Collectors.toList()));
  }

  static Set<String> names(Map<String, ?> first, Map<String, ?> second) {
    Set<String> names = new LinkedHashSet<>(first.keySet());
    names.addAll(second.keySet());
    return names;
  }
}
