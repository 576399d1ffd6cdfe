package az.migrationportal.content.media.archive;

import az.migrationportal.content.media.FileLocale;
import az.migrationportal.content.media.MediaDescription;
import az.migrationportal.content.media.MediaKey;
import az.migrationportal.content.media.MediaKind;
import java.util.List;

/**
 * A medium as its card says.
 *
 * @param files one for all locales, or at most one for each
 */
public record ArchivedMedium(
    MediaKey key, MediaKind kind, MediaDescription description, List<ArchivedFile> files) {

  public ArchivedMedium {
    files = List.copyOf(files);
  }

  /** Whether each locale has a file of its own. */
  public boolean perLocale() {
    return files.stream().anyMatch(file -> file.locale().locale().isPresent());
  }

  /**
   * A file beside the card.
   *
   * @param name within the folder, such as {@code all.png}
   * @param sha256 that its bytes must have
   */
  public record ArchivedFile(FileLocale locale, String name, String sha256) {}
}
