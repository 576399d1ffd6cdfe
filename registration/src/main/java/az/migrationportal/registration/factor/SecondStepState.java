package az.migrationportal.registration.factor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an owner has of a second step.
 *
 * @param begun what was begun and waits to be confirmed; null where nothing was
 * @param since when it was switched on; null where it is not
 */
public record SecondStepState(@Nullable BegunSecondStep begun, @Nullable Instant since) {
  static final SecondStepState NONE = new SecondStepState(null, null);
}
