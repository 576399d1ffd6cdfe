package az.migrationportal.content.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over an entry's canonical form: every field as its length in bytes, a colon and its
 * UTF-8, a missing one as a hyphen. Lengths make two different entries never read the same. The
 * migration that chained the first entries computes the same in SQL.
 */
final class AuditHash {

  /** Before the first entry. */
  static final String GENESIS = "0".repeat(64);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private AuditHash() {}

  static String of(AuditEntry entry) {
    MessageDigest digest = sha256();
    add(digest, entry.previousHash());
    add(digest, Long.toString(entry.position()));
    add(digest, moment(entry.at()));
    add(digest, entry.actor());
    add(digest, entry.act());
    add(digest, entry.itemKey());
    add(digest, entry.locale() == null ? null : entry.locale().tag());
    add(digest, entry.detail());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String moment(Instant at) {
    return MOMENT.format(at);
  }

  private static void add(MessageDigest digest, @Nullable String field) {
    if (field == null) {
      digest.update((byte) '-');
      return;
    }
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
