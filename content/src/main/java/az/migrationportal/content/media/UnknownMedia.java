package az.migrationportal.content.media;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** There is no medium of this key. */
public class UnknownMedia extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownMedia(MediaKey key) {
    super(RefusalKind.UNKNOWN, "unknown-media", "no medium " + key, Map.of("key", key.value()));
  }
}
