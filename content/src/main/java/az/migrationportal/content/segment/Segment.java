package az.migrationportal.content.segment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A piece of a text that is translated by itself.
 *
 * @param field JSON pointer to the field it stands in
 * @param number within the field, from 1
 * @param hash over kind and text
 */
public record Segment(String field, int number, SegmentKind kind, String text, String hash) {

  private static final int BYTES = 16;

  static Segment of(String field, int number, SegmentKind kind, String text) {
    return new Segment(field, number, kind, text, hash(kind + "\n" + text));
  }

  /** A segment by its name, such as {@code /body#3}. */
  public static Segment named(String id, SegmentKind kind, String text) {
    int mark = id.lastIndexOf('#');
    return of(id.substring(0, mark), Integer.parseInt(id.substring(mark + 1)), kind, text);
  }

  /** Names the segment within its revision, such as {@code /body#3}. */
  public String id() {
    return field + "#" + number;
  }

  private static String hash(String said) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
