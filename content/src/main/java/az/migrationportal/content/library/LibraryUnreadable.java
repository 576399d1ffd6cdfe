package az.migrationportal.content.library;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A file that is no archive of a library, or not one that may be opened. */
public class LibraryUnreadable extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * Refuses.
   *
   * @param reason in English, for whoever made the archive
   */
  LibraryUnreadable(String reason) {
    super(RefusalKind.INVALID, "library-unreadable", reason, Map.of("reason", reason));
  }
}
