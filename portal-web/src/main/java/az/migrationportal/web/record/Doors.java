package az.migrationportal.web.record;

import az.migrationportal.registration.factor.SecondStepState;
import az.migrationportal.registration.passkey.PasskeyCard;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways in to one's own record, beside the code by mail.
 *
 * @param provider what people call the provider; null where none is configured
 * @param linkedAt when an identity of it was linked; null where none is
 * @param secondStep what follows the code by mail
 */
record Doors(
    List<PasskeyCard> passkeys,
    @Nullable String provider,
    @Nullable Instant linkedAt,
    SecondStepState secondStep) {
  Doors {
    passkeys = List.copyOf(passkeys);
  }
}
