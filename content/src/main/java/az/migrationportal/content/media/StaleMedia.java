package az.migrationportal.content.media;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The writer did not know the latest version of the medium. */
public class StaleMedia extends Refusal {

  private static final long serialVersionUID = 1L;

  StaleMedia(MediaKey key, int current) {
    super(
        RefusalKind.STALE,
        "stale-media",
        "the medium is at version " + current,
        Map.of("key", key.value(), "currentVersion", current));
  }
}
