package az.migrationportal.registration.trail;

import az.migrationportal.registration.store.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One act of an officer. Written once.
 *
 * @param position in the chain, from 1, without gaps
 * @param officer the name of the account
 * @param act the name of the act's class
 * @param record the number or name of what it was done to; empty for none
 * @param detail a few words such as the name of another account; nothing personal
 * @param previousHash the hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 over all else, every field preceded by its length
 */
public record TrailEntry(
    long position,
    Instant at,
    String officer,
    String act,
    String record,
    String detail,
    String previousHash,
    String hash) {

  static final String SELECT =
      "select position, at, officer, act, record, detail, previous_hash, hash from officer_trail ";

  static TrailEntry read(Row row) throws SQLException {
    return new TrailEntry(
        row.number("position"),
        row.moment("at"),
        row.text("officer"),
        row.text("act"),
        row.text("record"),
        row.text("detail"),
        row.text("previous_hash"),
        row.text("hash"));
  }

  /** What the hash should be. */
  String computedHash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String field :
          List.of(
              previousHash, Long.toString(position), at.toString(), officer, act, record, detail)) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java machine", e);
    }
  }
}
