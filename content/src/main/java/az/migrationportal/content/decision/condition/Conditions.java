package az.migrationportal.content.decision.condition;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The forms of a condition. */
final class Conditions {
  private Conditions() {}

  /** All must hold; one that does not settles it, whatever is still open. */
  record All(List<Condition> parts) implements Condition {
    @Override
    public Truth test(@Nullable Object[] slots) {
      return settled(parts, slots, Truth.NO);
    }

    @Override
    public void open(@Nullable Object[] slots, BitSet into) {
      openParts(this, parts, slots, into);
    }

    @Override
    public void reads(BitSet into) {
      parts.forEach(part -> part.reads(into));
    }

    @Override
    public void comparisons(Comparison told) {
      parts.forEach(part -> part.comparisons(told));
    }
  }

  /** One must hold. */
  record Any(List<Condition> parts) implements Condition {
    @Override
    public Truth test(@Nullable Object[] slots) {
      return settled(parts, slots, Truth.YES);
    }

    @Override
    public void open(@Nullable Object[] slots, BitSet into) {
      openParts(this, parts, slots, into);
    }

    @Override
    public void reads(BitSet into) {
      parts.forEach(part -> part.reads(into));
    }

    @Override
    public void comparisons(Comparison told) {
      parts.forEach(part -> part.comparisons(told));
    }
  }

  /** The contrary. */
  record Not(Condition part) implements Condition {
    @Override
    public Truth test(@Nullable Object[] slots) {
      return part.test(slots).not();
    }

    @Override
    public void open(@Nullable Object[] slots, BitSet into) {
      part.open(slots, into);
    }

    @Override
    public void reads(BitSet into) {
      part.reads(into);
    }

    @Override
    public void comparisons(Comparison told) {
      part.comparisons(told);
    }
  }

  /** A flag by itself. */
  record Flag(Term term) implements Condition {
    @Override
    public Truth test(@Nullable Object[] slots) {
      return term.value(slots) instanceof Boolean flag ? Truth.of(flag) : Truth.OPEN;
    }

    @Override
    public void open(@Nullable Object[] slots, BitSet into) {
      openTerm(term, slots, into);
    }

    @Override
    public void reads(BitSet into) {
      term.reads(into);
    }

    @Override
    public void comparisons(Comparison told) {}
  }

  /** Two values of one type, equal or not. */
  record Equal(Term left, Term right) implements Condition {
    @Override
    public Truth test(@Nullable Object[] slots) {
      Object one = left.value(slots);
      Object other = right.value(slots);
      return one == null || other == null ? Truth.OPEN : Truth.of(one.equals(other));
    }

    @Override
    public void open(@Nullable Object[] slots, BitSet into) {
      openTerm(left, slots, into);
      openTerm(right, slots, into);
    }

    @Override
    public void reads(BitSet into) {
      left.reads(into);
      right.reads(into);
    }

    @Override
    public void comparisons(Comparison told) {
      tell(left, right, told);
    }
  }

  /** Two numbers or two texts in order. */
  record Ordered(Term left, Term right, IntPredicate sign) implements Condition {
    @Override
    public Truth test(@Nullable Object[] slots) {
      Object one = left.value(slots);
      Object other = right.value(slots);
      if (one instanceof Long a && other instanceof Long b) {
        return Truth.of(sign.test(a.compareTo(b)));
      }
      if (one instanceof String a && other instanceof String b) {
        return Truth.of(sign.test(a.compareTo(b)));
      }
      return Truth.OPEN;
    }

    @Override
    public void open(@Nullable Object[] slots, BitSet into) {
      openTerm(left, slots, into);
      openTerm(right, slots, into);
    }

    @Override
    public void reads(BitSet into) {
      left.reads(into);
      right.reads(into);
    }

    @Override
    public void comparisons(Comparison told) {
      tell(left, right, told);
    }
  }

  /** A value among others. */
  record In(Term one, Term list) implements Condition {
    @Override
    public Truth test(@Nullable Object[] slots) {
      Object value = one.value(slots);
      return value != null && list.value(slots) instanceof List<?> values
          ? Truth.of(values.contains(value))
          : Truth.OPEN;
    }

    @Override
    public void open(@Nullable Object[] slots, BitSet into) {
      openTerm(one, slots, into);
      openTerm(list, slots, into);
    }

    @Override
    public void reads(BitSet into) {
      one.reads(into);
      list.reads(into);
    }

    @Override
    public void comparisons(Comparison told) {
      tell(one, list, told);
    }
  }

  private static Truth settled(List<Condition> parts, @Nullable Object[] slots, Truth settles) {
    boolean open = false;
    for (int i = 0; i < parts.size(); i++) {
      Truth truth = parts.get(i).test(slots);
      if (truth == settles) {
        return settles;
      }
      open |= truth == Truth.OPEN;
    }
    return open ? Truth.OPEN : settles.not();
  }

  private static void openParts(
      Condition whole, List<Condition> parts, @Nullable Object[] slots, BitSet into) {
    if (whole.test(slots) == Truth.OPEN) {
      parts.forEach(part -> part.open(slots, into));
    }
  }

  private static void tell(Term one, Term other, Condition.Comparison told) {
    if (one instanceof Term.Variable variable) {
      told.compared(variable.slot(), other);
    }
    if (other instanceof Term.Variable variable) {
      told.compared(variable.slot(), one);
    }
  }

  private static void openTerm(Term term, @Nullable Object[] slots, BitSet into) {
    BitSet reads = new BitSet();
    term.reads(reads);
    reads.stream().filter(slot -> slots[slot] == null).forEach(into::set);
  }
}
