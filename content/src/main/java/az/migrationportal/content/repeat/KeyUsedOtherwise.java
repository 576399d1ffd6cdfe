package az.migrationportal.content.repeat;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The key came with another request before. */
public class KeyUsedOtherwise extends Refusal {

  private static final long serialVersionUID = 1L;

  KeyUsedOtherwise() {
    super(RefusalKind.INVALID, "key-used-otherwise", "another request had the key", Map.of());
  }
}
