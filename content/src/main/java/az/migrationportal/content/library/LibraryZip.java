package az.migrationportal.content.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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

/** Texts and media as a zip archive. Nothing is ever unpacked into a folder. */
final class LibraryZip {

  static final int MOST_FILES = 20_000;
  static final int LARGEST_FILE = 4 * 1024 * 1024;
  static final int LARGEST_WHOLE = 64 * 1024 * 1024;
  static final int LARGEST_MEDIUM = 32 * 1024 * 1024;

  /** Media are packed already: an archive of them does not swell. */
  private static final int MEDIA_SWELL = 2;

  private static final Pattern NAME =
      Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*){0,3}(\\.[a-z0-9]+){1,2}");

  private static final Pattern MEDIUM =
      Pattern.compile("media/[a-z0-9-]+/[a-z]{2,3}\\.(jpg|png|pdf)");

  /** The oldest that the format can say; the archive tells of no moment. */
  private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

  private LibraryZip() {}

  /** Bytes that are written where they are asked for. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream target) throws IOException;
  }

  /**
   * What an archive holds, by name.
   *
   * @param media files that are no texts
   */
  record Files(SortedMap<String, String> texts, SortedMap<String, byte[]> media) {}

  static byte[] write(SortedMap<String, String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(texts, new TreeMap<>(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes texts, then media; neither is kept in memory. The target stays open. */
  static void write(
      SortedMap<String, String> texts, SortedMap<String, Content> media, OutputStream target)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
    for (var file : texts.entrySet()) {
      begin(zip, file.getKey());
      zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    for (var file : media.entrySet()) {
      begin(zip, file.getKey());
      file.getValue().writeTo(zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_MOMENT);
    zip.putNextEntry(entry);
  }

  /**
   * The files of an archive, by name.
   *
   * @throws LibraryUnreadable where it is none, where it grows too large, or where a name leads
   *     elsewhere, is not one of a library or stands twice
   */
  static Files read(byte[] archive) {
    SortedMap<String, String> texts = new TreeMap<>();
    SortedMap<String, byte[]> media = new TreeMap<>();
    long mostMedia = LARGEST_WHOLE + (long) MEDIA_SWELL * archive.length;
    long whole = 0;
    long wholeMedia = 0;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        boolean medium = MEDIUM.matcher(name).matches();
        int most = medium ? LARGEST_MEDIUM : LARGEST_FILE;
        byte[] content = zip.readNBytes(entry.isDirectory() ? 1 : most + 1);
        if (entry.isDirectory() && content.length == 0) {
          continue;
        }
        if (!NAME.matcher(name).matches()) {
          throw new LibraryUnreadable("no name of a library: " + shortened(name));
        }
        within(content.length, most, name + " has");
        within(texts.size() + media.size(), MOST_FILES - 1, "files:");
        if (medium) {
          wholeMedia += content.length;
          within(wholeMedia, mostMedia, "media have, unpacked,");
        } else {
          whole += content.length;
          within(whole, LARGEST_WHOLE, "texts have, unpacked,");
        }
        boolean twice =
            medium
                ? media.put(name, content) != null
                : texts.put(name, text(name, content)) != null;
        if (twice) {
          throw new LibraryUnreadable(name + " stands twice");
        }
      }
    } catch (ZipException e) {
      throw new LibraryUnreadable("the archive is damaged");
    } catch (IllegalArgumentException e) {
      throw new LibraryUnreadable("a name is not UTF-8");
    } catch (IOException e) {
      throw new LibraryUnreadable("the archive ends early");
    }
    if (texts.isEmpty() && media.isEmpty()) {
      throw new LibraryUnreadable("no zip archive, or an empty one");
    }
    return new Files(texts, media);
  }

  private static void within(long count, long most, String what) {
    if (count > most) {
      throw new LibraryUnreadable(what + " more than " + most);
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
