package az.migrationportal.content.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** A strong hash of everything that a reader of an item can see. */
final class Fingerprint {

  private static final int BYTES = 16;

  private Fingerprint() {}

  static PublishedItem sign(PublishedItem item) {
    return new PublishedItem(
        item.key(),
        item.type(),
        item.asked(),
        item.writtenIn(),
        item.path(),
        item.title(),
        item.summary(),
        item.fields(),
        item.rendered(),
        item.revision(),
        item.publishedAt(),
        item.verifiedOn(),
        item.reviewBy(),
        item.confidence(),
        item.paths(),
        item.state(),
        item.withdrawalNote(),
        item.freshness(),
        of(item));
  }

  private static String of(PublishedItem item) {
    String seen =
        String.join(
            "\n",
            item.key().value(),
            item.type(),
            item.asked().tag(),
            item.writtenIn().tag(),
            item.path(),
            item.fields().toString(),
            item.rendered().toString(),
            Integer.toString(item.revision()),
            item.publishedAt().toString(),
            new TreeMap<>(item.paths()).toString(),
            item.state().name(),
            String.valueOf(item.withdrawalNote()),
            String.valueOf(item.freshness()));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
