package az.migrationportal.content.decision.condition;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A condition over variables in slots. Immutable. */
public interface Condition {
  /** Whether it holds; a slot without a value is null. */
  Truth test(@Nullable Object[] slots);

  /** Marks the slots without a value that the condition still depends on. */
  void open(@Nullable Object[] slots, BitSet into);

  /** Marks every slot the condition reads. */
  void reads(BitSet into);

  /** Tells of every comparison of a variable with another value. */
  void comparisons(Comparison told);

  /** Hears of comparisons. */
  @FunctionalInterface
  interface Comparison {
    void compared(int slot, Term with);
  }
}
