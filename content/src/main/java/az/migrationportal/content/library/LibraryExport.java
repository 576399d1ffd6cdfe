package az.migrationportal.content.library;

import az.migrationportal.content.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.SortedMap;

/**
 * What readers are served now, as the files that a release ships with: items in their folders,
 * facts, decisions, types and deadlines. What is served as the release says is written as it stands
 * there, comments and all; the rest in one plain form. Drafts, reviews, history, accounts and what
 * was removed or redirected are not part of it. The same content gives the same bytes.
 */
@ApplicationScoped
public class LibraryExport {

  @Inject private ServedLibrary served;

  @Inject private ChangeLog log;

  /** A zip archive of one moment: no change falls between two of its files. */
  public byte[] zip() {
    while (true) {
      long before = log.lastSequence();
      SortedMap<String, String> files = served.files();
      if (log.lastSequence() == before) {
        return LibraryZip.write(files);
      }
    }
  }
}
