package az.migrationportal.content.query;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key of a month: turns questions into hashes and people into one of a thousand buckets. */
final class QuerySecret {
  static final int BUCKETS = 1024;
  private static final String HMAC = "HmacSHA256";

  private final byte[] key;

  QuerySecret(byte[] key) {
    this.key = key.clone();
  }

  String hash(NotedQuery query) {
    return HexFormat.of().formatHex(mac("query\n" + query.locale().tag() + "\n" + query.text()));
  }

  /** So few that thousands of addresses share one: it tells five people apart, and finds nobody. */
  int bucket(NotedQuery query) {
    byte[] mac = mac("asker\n" + hash(query) + "\n" + query.asker());
    return ((mac[0] & 0xff) << 8 | (mac[1] & 0xff)) % BUCKETS;
  }

  private byte[] mac(String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HMAC, e);
    }
  }
}
