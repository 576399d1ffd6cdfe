package az.migrationportal.registration.passkey;

import java.util.Base64;
import java.util.List;

/**
 * What a browser needs to make a passkey or to sign with one. Bytes are in Base64 for addresses,
 * without padding.
 *
 * @param challenge good once, and for five minutes
 * @param user the name of the registration for the browser's own list: random, no address; empty to
 *     sign in
 * @param label what the browser's list shows for it, such as the number of the record
 * @param known ids of passkeys the registration has already
 */
public record PasskeyOffer(
    String challenge, String relyingParty, String user, String label, List<String> known) {
  public PasskeyOffer {
    known = List.copyOf(known);
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "an offer of a passkey";
  }
}
