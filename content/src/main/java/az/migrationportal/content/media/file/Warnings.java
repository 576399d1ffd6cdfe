package az.migrationportal.content.media.file;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Hears from a reader that it went on although the file breaks off. */
final class Warnings implements IIOReadWarningListener {

  private boolean cutShort;

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    String words = warning.toLowerCase(Locale.ROOT);
    cutShort |=
        words.contains("truncated") || words.contains("premature") || words.contains("corrupt");
  }

  boolean isCutShort() {
    return cutShort;
  }
}
