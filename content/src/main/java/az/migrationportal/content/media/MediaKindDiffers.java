package az.migrationportal.content.media;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A file of another kind cannot take the place of one: an image stays one, so does a document. */
public class MediaKindDiffers extends Refusal {

  private static final long serialVersionUID = 1L;

  MediaKindDiffers(MediaKey key) {
    super(
        RefusalKind.CONFLICT,
        "media-kind-differs",
        "another kind: " + key,
        Map.of("key", key.value()));
  }
}
