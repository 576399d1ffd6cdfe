package az.migrationportal.content.library;

import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.media.MediaCard;
import az.migrationportal.content.media.MediaFile;
import az.migrationportal.content.media.MediaForm;
import az.migrationportal.content.media.MediaItems;
import az.migrationportal.content.media.archive.MediumCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What readers are served now, as the files that a release ships with: items in their folders,
 * facts, decisions, types, deadlines and media. What is served as the release says is written as it
 * stands there, comments and all; the rest in one plain form. Where readers of what was removed or
 * redirected are led is told. Drafts, reviews, history and accounts are not part of it. The same
 * content gives the same bytes.
 */
@ApplicationScoped
public class LibraryExport {

  @Inject private ServedLibrary served;

  @Inject private MediaItems media;

  @Inject private ChangeLog log;

  /** What is served at one moment: no change falls between two of its files. */
  public LibraryArchive archive() {
    while (true) {
      long before = log.lastSequence();
      SortedMap<String, String> texts = served.files();
      List<MediaCard> shown = media.shown();
      if (log.lastSequence() == before) {
        return archive(texts, shown);
      }
    }
  }

  private LibraryArchive archive(SortedMap<String, String> texts, List<MediaCard> shown) {
    SortedMap<String, LibraryZip.Content> files = new TreeMap<>();
    for (MediaCard medium : shown) {
      String folder = LibraryMedium.FOLDER + medium.key() + "/";
      texts.put(folder + LibraryMedium.CARD, YamlWriting.of(MediumCard.of(medium)));
      for (MediaFile file : medium.files()) {
        files.put(folder + MediumCard.name(file), target -> copy(file.main(), target));
      }
    }
    return new LibraryArchive(texts, files);
  }

  private void copy(MediaForm form, OutputStream target) throws IOException {
    try (InputStream bytes = media.open(form, 0, form.size())) {
      bytes.transferTo(target);
    }
  }
}
