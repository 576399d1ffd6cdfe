package az.migrationportal.content.media.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked through and may be kept. Only {@link FileReading} makes one.
 *
 * @param pages of a document; null for an image
 * @param main what stands for the file, in its full size
 * @param smaller other forms of the same image, each once; {@code main} is not among them
 */
public record ReadFile(@Nullable Integer pages, FileForm main, List<FileForm> smaller) {

  public ReadFile {
    smaller = List.copyOf(smaller);
  }

  /** Whether it is a picture; otherwise a document. */
  public boolean isImage() {
    return pages == null;
  }
}
