package az.migrationportal.content.media.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads uploaded bytes, before any transaction. One file at a time is decoded on a node, for a
 * decoded image takes four bytes for each pixel; others wait for their turn.
 */
@ApplicationScoped
public class FileReading {

  private final Semaphore turn = new Semaphore(1, true);
  private final long mostPixels;

  /** For the container. */
  protected FileReading() {
    this(1);
  }

  /**
   * Reads files within a limit.
   *
   * @param mostPixels that an image may show, width times height
   */
  @Inject
  public FileReading(
      @ConfigProperty(name = "portal.media.most-pixels", defaultValue = "40000000")
          long mostPixels) {
    this.mostPixels = mostPixels;
  }

  /**
   * What the bytes are, written anew.
   *
   * @throws FileRefused where they are not taken
   */
  public ReadFile read(byte[] bytes) {
    return read(bytes, Kept.IN_WIDTHS);
  }

  /**
   * The same in one form only, for a file that is kept and not put on pages.
   *
   * @throws FileRefused where the bytes are not taken
   */
  public ReadFile readWhole(byte[] bytes) {
    return read(bytes, Kept.WHOLE);
  }

  /**
   * What bytes are that come from a portal's archive: checked as an upload is. What a portal once
   * wrote stays byte for byte, and so keeps its address; anything else is written anew.
   *
   * @throws FileRefused where they are not taken
   */
  public ReadFile readArchived(byte[] bytes) {
    return read(bytes, Kept.AS_IT_IS);
  }

  private ReadFile read(byte[] bytes, Kept kept) {
    if (bytes.length == 0) {
      throw new FileRefused(FileFault.EMPTY, "");
    }
    FileKind kind = FileKind.of(bytes).orElseThrow(() -> unknown(bytes));
    SecondKind.in(kind, bytes)
        .ifPresent(
            second -> {
              throw new FileRefused(FileFault.TWO_KINDS, kind + " + " + second);
            });
    if (SecondKind.breaksOff(kind, bytes)) {
      throw new FileRefused(FileFault.BROKEN, kind.name());
    }
    turn.acquireUninterruptibly();
    try {
      return kind == FileKind.PDF
          ? DocumentReading.read(bytes)
          : ImageReading.read(kind, bytes, mostPixels, kept);
    } finally {
      turn.release();
    }
  }

  private static FileRefused unknown(byte[] bytes) {
    return FileKind.isMarkup(bytes)
        ? new FileRefused(FileFault.SVG, "")
        : new FileRefused(FileFault.UNKNOWN_KIND, "");
  }
}
