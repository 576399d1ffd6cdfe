package az.migrationportal.content.media;

import az.migrationportal.content.media.keeping.MediaBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** All media, as the database has them at this moment. */
@ApplicationScoped
public class MediaItems {

  @Inject private MediaRows rows;

  @Inject private MediaBytes bytes;

  /**
   * A slice, by key.
   *
   * @param after the key that the slice before ended with; empty for the first
   */
  public List<MediaCard> after(String after, int limit) {
    return rows.after(after, limit);
  }

  /** Those that readers may be shown, by key: described, not retired. */
  public List<MediaCard> shown() {
    return rows.shown();
  }

  public Optional<MediaCard> find(MediaKey key) {
    return rows.find(key);
  }

  /**
   * Every file that a medium ever had, newest first.
   *
   * @throws UnknownMedia where there is no such medium
   */
  public List<MediaFile> files(MediaKey key) {
    if (rows.find(key).isEmpty()) {
      throw new UnknownMedia(key);
    }
    return rows.files(key);
  }

  /** What lies behind an address; also a form of a file that was replaced since. */
  public Optional<ServedForm> form(String key, String sha256) {
    return rows.form(key, sha256);
  }

  /**
   * The bytes of a form, or a range of them; to be closed.
   *
   * @throws IOException where they cannot be had
   */
  public InputStream open(MediaForm form, long from, long length) throws IOException {
    return bytes.open(form.sha256(), from, length);
  }
}
