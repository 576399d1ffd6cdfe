package az.migrationportal.content.media;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The medium was retired; it takes no further act. */
public class MediaRetired extends Refusal {

  private static final long serialVersionUID = 1L;

  MediaRetired(MediaKey key) {
    super(RefusalKind.CONFLICT, "media-retired", "retired: " + key, Map.of("key", key.value()));
  }
}
