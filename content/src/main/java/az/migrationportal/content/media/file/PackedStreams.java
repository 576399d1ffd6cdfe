package az.migrationportal.content.media.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks what is packed in a PDF without keeping it, before a library reads it into memory: a few
 * kilobytes can unpack to gigabytes. Packed twice is unpacked twice.
 */
final class PackedStreams {

  /** Of one stream; a page's image in full print quality takes about 35 MB. */
  static final long MOST_OF_ONE = 64L * 1024 * 1024;

  static final long MOST_TOGETHER = 256L * 1024 * 1024;

  private static final String KEYWORD = "stream";
  private static final String KEYWORD_END = "endstream";
  private static final int DEEPEST = 4;
  private static final int LONGEST_DICTIONARY = 4096;

  /**
   * What would hide how a stream is packed: letters written as codes, which no program does, and
   * objects packed in a way that is not looked into here.
   */
  private static final Pattern HIDDEN =
      Pattern.compile("#(4[1-9A-Fa-f]|5[0-9Aa]|6[1-9A-Fa-f]|7[0-9Aa])");

  private static final Pattern ODD_OBJECTS =
      Pattern.compile("(?s)(?=.*(/ObjStm|/XRef))(?=.*/(LZW|RunLength|ASCII))");

  private long together;

  private PackedStreams() {}

  static void check(byte[] bytes) {
    PackedStreams streams = new PackedStreams();
    for (int at = 0; at <= bytes.length - KEYWORD.length(); at++) {
      if (bytes[at] == 's'
          && FileKind.starts(bytes, at, KEYWORD)
          && !FileKind.starts(bytes, at - "end".length(), KEYWORD_END)) {
        streams.look(bytes, at);
      }
    }
  }

  private void look(byte[] bytes, int keyword) {
    int from = Math.max(0, keyword - LONGEST_DICTIONARY);
    String before = new String(bytes, from, keyword - from, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    if (HIDDEN.matcher(dictionary).find() || ODD_OBJECTS.matcher(dictionary).lookingAt()) {
      throw new FileRefused(FileFault.BROKEN, "PDF");
    }
    int start = keyword + KEYWORD.length();
    while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
      start++;
    }
    long size = unpacked(bytes, start);
    together += size;
    if (size > MOST_OF_ONE || together > MOST_TOGETHER) {
      throw new FileRefused(FileFault.UNPACKS_TO_MUCH, "PDF");
    }
  }

  /** How much a stream unpacks to, as far as that goes and within the limit. */
  private static long unpacked(byte[] bytes, int start) {
    InputStream stream = new ByteArrayInputStream(bytes, start, bytes.length - start);
    long size = 0;
    try {
      for (int depth = 0; depth < DEEPEST && isPacked(stream); depth++) {
        stream = new BufferedInputStream(new InflaterInputStream(stream));
      }
      if (stream instanceof ByteArrayInputStream) {
        return 0;
      }
      byte[] some = new byte[8192];
      for (int read = stream.read(some); read >= 0; read = stream.read(some)) {
        size += read;
        if (size > MOST_OF_ONE) {
          return size;
        }
      }
    } catch (IOException e) {
      return size;
    }
    return size;
  }

  /** Whether a zlib header comes next (RFC 1950). */
  private static boolean isPacked(InputStream stream) throws IOException {
    stream.mark(2);
    int first = stream.read();
    int second = stream.read();
    stream.reset();
    return second >= 0 && (first & 0x0f) == 8 && (first * 256 + second) % 31 == 0;
  }
}
