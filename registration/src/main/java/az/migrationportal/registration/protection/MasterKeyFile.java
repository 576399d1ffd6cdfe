package az.migrationportal.registration.protection;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The master keys of a file: one a line, its number and 32 random bytes in base64. The first seals;
 * the others only open what was sealed before it. Lines that begin with {@code #} are notes.
 */
final class MasterKeyFile {
  private static final Pattern LINE = Pattern.compile("([1-9][0-9]{0,8})\\s+([A-Za-z0-9+/]{43}=)");
  private static final int BYTES = 32;

  /** One key. */
  static final class Entry {
    private final int number;
    private final byte[] bytes;

    Entry(int number, byte[] bytes) {
      this.number = number;
      this.bytes = bytes.clone();
    }

    int number() {
      return number;
    }

    byte[] bytes() {
      return bytes.clone();
    }
  }

  private MasterKeyFile() {}

  /**
   * Reads the text of such a file.
   *
   * @throws DataUnreadable naming the line at fault, never its content
   */
  static List<Entry> read(String text) {
    List<Entry> entries = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        throw new DataUnreadable("line " + (i + 1) + " of the master key's file is no key");
      }
      byte[] bytes = Base64.getDecoder().decode(matcher.group(2));
      int number = Integer.parseInt(matcher.group(1));
      if (bytes.length != BYTES || !numbers.add(number)) {
        throw new DataUnreadable("line " + (i + 1) + " of the master key's file is no new key");
      }
      entries.add(new Entry(number, bytes));
    }
    if (entries.isEmpty()) {
      throw new DataUnreadable("the master key's file holds no key");
    }
    return entries;
  }
}
