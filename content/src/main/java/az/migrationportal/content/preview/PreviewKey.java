package az.migrationportal.content.preview;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The key that links to drafts are signed with: made with the first link, the same on all nodes,
 * read each time so that deleting its row ends all links at once.
 */
@ApplicationScoped
class PreviewKey {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  @Inject private Database database;

  /** The key, if any link was ever made. */
  Optional<byte[]> known() {
    return database
        .query("select hex(secret) secret from preview_key", row -> row.text("secret"))
        .stream()
        .map(HexFormat.of()::parseHex)
        .findFirst();
  }

  /** The key, made where there is none; of two at once one makes it. */
  byte[] made() {
    byte[] fresh = new byte[BYTES];
    RANDOM.nextBytes(fresh);
    database.update(
        "insert ignore into preview_key (only_one, secret) values (1, unhex(?))",
        HexFormat.of().formatHex(fresh));
    return known().orElseThrow();
  }
}
