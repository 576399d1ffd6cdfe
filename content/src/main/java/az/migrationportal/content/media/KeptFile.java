package az.migrationportal.content.media;

import az.migrationportal.content.media.file.FileForm;
import az.migrationportal.content.media.file.ReadFile;
import az.migrationportal.content.media.keeping.MediaBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Keeps a file's bytes and rows, as part of an act. */
@ApplicationScoped
class KeptFile {

  @Inject private MediaRows rows;

  @Inject private MediaBytes bytes;

  @Inject private Clock clock;

  /** Answers the number of the file. */
  int keep(long media, FileLocale locale, ReadFile file, String by) {
    keep(file.main());
    file.smaller().forEach(this::keep);
    return rows.addFile(media, locale, file, clock.instant(), by);
  }

  private void keep(FileForm form) {
    bytes.keep(form.sha256(), form.contentType(), form.bytes());
  }
}
