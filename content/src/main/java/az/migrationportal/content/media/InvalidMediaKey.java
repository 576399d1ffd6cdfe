package az.migrationportal.content.media;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A text that cannot be the key of a medium. */
public class InvalidMediaKey extends Refusal {

  private static final long serialVersionUID = 1L;

  InvalidMediaKey(String key) {
    super(
        RefusalKind.INVALID,
        "invalid-media-key",
        "not a media key: " + key,
        Map.of("key", key, "maxLength", MediaKey.MAX_LENGTH));
  }
}
