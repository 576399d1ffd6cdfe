package az.migrationportal.content.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Texts as a zip archive. Nothing is ever unpacked into a folder. */
final class LibraryZip {

  static final int MOST_FILES = 20_000;
  static final int LARGEST_FILE = 4 * 1024 * 1024;
  static final int LARGEST_WHOLE = 64 * 1024 * 1024;

  private static final Pattern NAME =
      Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*){0,3}(\\.[a-z0-9]+){1,2}");

  /** The oldest that the format can say; the archive tells of no moment. */
  private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

  private LibraryZip() {}

  static byte[] write(SortedMap<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(NO_MOMENT);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The files of an archive, by name.
   *
   * @throws LibraryUnreadable where it is none, where it grows too large, or where a name leads
   *     elsewhere, is not one of a library or stands twice
   */
  static SortedMap<String, String> read(byte[] archive) {
    SortedMap<String, String> files = new TreeMap<>();
    long whole = 0;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(entry.isDirectory() ? 1 : LARGEST_FILE + 1);
        whole += content.length;
        if (!entry.isDirectory() || content.length > 0) {
          add(files, entry.getName(), content, whole);
        }
      }
    } catch (ZipException e) {
      throw new LibraryUnreadable("the archive is damaged");
    } catch (IllegalArgumentException e) {
      throw new LibraryUnreadable("a name is not UTF-8");
    } catch (IOException e) {
      throw new LibraryUnreadable("the archive ends early");
    }
    if (files.isEmpty()) {
      throw new LibraryUnreadable("no zip archive, or an empty one");
    }
    return files;
  }

  private static void add(
      SortedMap<String, String> files, String name, byte[] content, long whole) {
    if (!NAME.matcher(name).matches()) {
      throw new LibraryUnreadable("no name of a library: " + shortened(name));
    }
    if (content.length > LARGEST_FILE) {
      throw new LibraryUnreadable(name + " has more than " + LARGEST_FILE + " bytes");
    }
    if (whole > LARGEST_WHOLE) {
      throw new LibraryUnreadable("more than " + LARGEST_WHOLE + " bytes when unpacked");
    }
    if (files.size() == MOST_FILES) {
      throw new LibraryUnreadable("more than " + MOST_FILES + " files");
    }
    if (files.put(name, text(name, content)) != null) {
      throw new LibraryUnreadable(name + " stands twice");
    }
  }

  private static String text(String name, byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new LibraryUnreadable(name + " is not UTF-8");
    }
  }

  private static String shortened(String name) {
    return name.length() <= 100 ? name : name.substring(0, 100) + "…";
  }
}
