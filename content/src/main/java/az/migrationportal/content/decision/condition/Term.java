package az.migrationportal.content.decision.condition;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value within a condition: a variable, a literal, or a list of them. */
public sealed interface Term {
  /** A {@link String}, {@link Long}, {@link Boolean} or {@link List} of texts; null while open. */
  @Nullable Object value(@Nullable Object[] slots);

  /** Marks the slot it reads, if any. */
  void reads(BitSet into);

  /** A variable. */
  record Variable(int slot) implements Term {
    @Override
    public @Nullable Object value(@Nullable Object[] slots) {
      return slots[slot];
    }

    @Override
    public void reads(BitSet into) {
      into.set(slot);
    }
  }

  /** A text, number or flag as written. */
  record Literal(Object constant) implements Term {
    @Override
    public Object value(@Nullable Object[] slots) {
      return constant;
    }

    @Override
    public void reads(BitSet into) {}
  }

  /** A list of terms as written. */
  record Listed(List<Term> terms) implements Term {
    public Listed {
      terms = List.copyOf(terms);
    }

    @Override
    public @Nullable Object value(@Nullable Object[] slots) {
      Object[] values = new Object[terms.size()];
      for (int i = 0; i < values.length; i++) {
        Object value = terms.get(i).value(slots);
        if (value == null) {
          return null;
        }
        values[i] = value;
      }
      return List.of(values);
    }

    @Override
    public void reads(BitSet into) {
      terms.forEach(term -> term.reads(into));
    }
  }
}
