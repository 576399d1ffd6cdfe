package az.migrationportal.api.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A note beside the index: which database and day it was made from, and by which rules. An index
 * with another note, or none, is built anew.
 */
final class IndexOrigin {
  /** Stands before the note of an index that answers until another is built. */
  private static final String AGED = "aged\n";

  private final Path file;

  IndexOrigin(Path file) {
    this.file = file;
  }

  boolean is(String origin) {
    try {
      return Files.exists(file) && Files.readString(file).equals(origin);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the index was made from this and only has to be built anew. */
  boolean isAged(String origin) {
    return is(AGED + origin);
  }

  /** Notes that the index answers on and is to be built anew, also after a crash. */
  void age() {
    try {
      String note = Files.readString(file);
      if (!note.startsWith(AGED)) {
        write(AGED + note);
      }
    } catch (IOException e) {
      write(AGED);
    }
  }

  /** Writes the note in one step; one that cannot be written costs a rebuild at the next start. */
  void write(String origin) {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(next, origin, StandardCharsets.UTF_8);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      System.getLogger(IndexOrigin.class.getName())
          .log(System.Logger.Level.WARNING, "cannot write " + file, e);
    }
  }
}
