package az.migrationportal.content.segment;

import java.util.List;

/**
 * One change of a sequence: elements {@code from} to {@code to} (exclusive) of the base became
 * {@code with}. Where {@code from} equals {@code to} something was inserted before that element.
 */
record Hunk<T>(int from, int to, List<T> with) {

  Hunk {
    with = List.copyOf(with);
  }

  boolean isInsertion() {
    return from == to;
  }

  /** Whether two writers changed the same place; neighbours do not touch. */
  boolean touches(Hunk<T> other) {
    if (isInsertion() && other.isInsertion()) {
      return from == other.from;
    }
    if (isInsertion()) {
      return other.from < from && from < other.to;
    }
    if (other.isInsertion()) {
      return from < other.from && other.from < to;
    }
    return from < other.to && other.from < to;
  }
}
