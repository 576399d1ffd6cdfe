package az.migrationportal.search.indexing.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Gives names the same small number in every segment, for the life of the process. */
public final class Numbering {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  synchronized int[] of(TermsEnum terms, int count) throws IOException {
    int[] result = new int[count];
    int at = 0;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      result[at++] = number(term.utf8ToString());
    }
    return result;
  }

  /** How many names there are; all numbers are below. */
  public synchronized int size() {
    return names.size();
  }

  /** The name of a number. */
  public synchronized String name(int number) {
    return names.get(number);
  }

  /** The number of a name; -1 if it has none. */
  public synchronized int known(String name) {
    return numbers.getOrDefault(name, -1);
  }

  private int number(String name) {
    return numbers.computeIfAbsent(
        name,
        added -> {
          names.add(added);
          return names.size() - 1;
        });
  }
}
