package az.migrationportal.registration.verification;

import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.BlindIndex.Purpose;
import az.migrationportal.registration.token.SecretToken;
import java.util.HexFormat;

/** Codes as they are stored: keyed, and bound to the session they were asked for in. */
final class Codes {
  private Codes() {}

  static byte[] hash(BlindIndex index, SecretToken session, String code) {
    return index.of(Purpose.TOKEN, "code " + HexFormat.of().formatHex(session.hash()) + " " + code);
  }

  /** The digits of what somebody typed, with blanks and hyphens between them or not. */
  static String digits(String typed) {
    StringBuilder digits = new StringBuilder();
    typed
        .codePoints()
        .limit(40)
        .filter(c -> !Character.isWhitespace(c) && c != '-' && c != 0xA0)
        .forEach(digits::appendCodePoint);
    return digits.toString();
  }
}
