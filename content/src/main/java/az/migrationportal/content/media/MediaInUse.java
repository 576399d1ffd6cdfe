package az.migrationportal.content.media;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A published text shows the medium, so it cannot be retired. */
public class MediaInUse extends Refusal {

  private static final long serialVersionUID = 1L;

  MediaInUse(MediaKey key) {
    super(RefusalKind.CONFLICT, "media-in-use", "in use: " + key, Map.of("key", key.value()));
  }
}
