package az.migrationportal.content.attempt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What failures are counted by.
 *
 * @param hash of the name, the address or both: neither is kept in the clear
 * @param account hash of the name; null where only the address counts
 * @param free how many failures cost nothing
 */
record Place(String hash, @Nullable String account, int free) {
  private static final int FREE_OF_BOTH = 5;
  private static final int FREE_OF_ACCOUNT = 30;
  private static final int FREE_OF_ADDRESS = 60;

  /** The account from this address, the account from anywhere, the address with any name. */
  static List<Place> of(String account, String address) {
    String name = accountHash(account);
    return List.of(
        new Place(sha256("both " + address + " " + account), name, FREE_OF_BOTH),
        new Place(name, name, FREE_OF_ACCOUNT),
        new Place(sha256("address " + address), null, FREE_OF_ADDRESS));
  }

  static String accountHash(String account) {
    return sha256("account " + account);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
