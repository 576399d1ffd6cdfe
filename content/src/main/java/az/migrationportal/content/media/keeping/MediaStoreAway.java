package az.migrationportal.content.media.keeping;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The store that keeps the bytes of media cannot be reached now; nothing was changed. */
public class MediaStoreAway extends Refusal {

  private static final long serialVersionUID = 1L;
  private static final long RETRY_SECONDS = 30;

  MediaStoreAway(Throwable cause) {
    super(
        RefusalKind.UNAVAILABLE,
        "media-store-away",
        "the object store does not answer: " + cause.getMessage(),
        Map.of("seconds", RETRY_SECONDS));
    initCause(cause);
  }
}
