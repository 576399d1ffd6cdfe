package az.migrationportal.web.record;

import az.migrationportal.registration.passkey.PasskeyCard;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways in to one's own record, beside the code by mail.
 *
 * @param provider what people call the provider; null where none is configured
 * @param linkedAt when an identity of it was linked; null where none is
 */
record Doors(List<PasskeyCard> passkeys, @Nullable String provider, @Nullable Instant linkedAt) {
  Doors {
    passkeys = List.copyOf(passkeys);
  }
}
