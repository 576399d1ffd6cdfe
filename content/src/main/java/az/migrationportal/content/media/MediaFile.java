package az.migrationportal.content.media;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of a medium; it never changes.
 *
 * @param number from 1, in the order in which files were added
 * @param current whether it is the present one of its locale
 * @param pages of a document; null for an image
 * @param main what stands for the file
 * @param smaller other forms of the same image
 */
public record MediaFile(
    int number,
    FileLocale locale,
    boolean current,
    @Nullable Integer pages,
    MediaForm main,
    List<MediaForm> smaller,
    Instant addedAt,
    String addedBy) {

  public MediaFile {
    smaller = List.copyOf(smaller);
  }
}
