package az.migrationportal.content.media;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Another medium already has this key; keys are never reused. */
public class MediaKeyTaken extends Refusal {

  private static final long serialVersionUID = 1L;

  MediaKeyTaken(MediaKey key) {
    super(RefusalKind.CONFLICT, "media-key-taken", "key taken: " + key, Map.of("key", key.value()));
  }
}
