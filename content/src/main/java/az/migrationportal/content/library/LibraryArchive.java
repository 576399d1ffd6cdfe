package az.migrationportal.content.library;

import java.io.IOException;
import java.io.OutputStream;
import java.util.SortedMap;

/**
 * What was served at one moment, ready to be written; bytes of media are fetched only then, for
 * they never change.
 */
public final class LibraryArchive {

  private final SortedMap<String, String> texts;
  private final SortedMap<String, LibraryZip.Content> media;

  LibraryArchive(SortedMap<String, String> texts, SortedMap<String, LibraryZip.Content> media) {
    this.texts = texts;
    this.media = media;
  }

  /**
   * Writes a zip archive; the target stays open.
   *
   * @throws IOException where the target takes no more, or bytes of a medium cannot be had
   */
  public void writeTo(OutputStream target) throws IOException {
    LibraryZip.write(texts, media, target);
  }
}
