package az.migrationportal.registration.passkey;

import java.util.Base64;
import java.util.Optional;

/** Bytes in Base64 for addresses, as browsers write them, within a limit. */
final class Encoded {
  private static final int LONGEST = 16 * 1024;

  private Encoded() {}

  static Optional<byte[]> bytes(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
