package az.migrationportal.content.library;

import az.migrationportal.content.media.FileLocale;
import az.migrationportal.content.media.archive.ArchivedMedium;
import az.migrationportal.content.media.file.ReadFile;
import java.util.Map;

/**
 * A medium of an archive, looked through.
 *
 * @param files those that are not the present ones already
 */
record LibraryMedium(ArchivedMedium medium, Map<FileLocale, ReadFile> files) {

  /** Below {@code library/}. */
  static final String FOLDER = "media/";

  static final String CARD = "medium.yaml";
}
