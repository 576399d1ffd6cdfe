package az.migrationportal.content.decision;

import az.migrationportal.content.decision.condition.Condition;
import az.migrationportal.content.decision.condition.Truth;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Stands in for a condition that could not be compiled, so that all faults are found at once. */
final class Never implements Condition {
  @Override
  public Truth test(@Nullable Object[] slots) {
    return Truth.NO;
  }

  @Override
  public void open(@Nullable Object[] slots, BitSet into) {}

  @Override
  public void reads(BitSet into) {}

  @Override
  public void comparisons(Comparison told) {}
}
