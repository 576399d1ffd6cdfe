package az.migrationportal.content.exchange;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A file that is no XLIFF 2, or not one that can be taken. */
public class XliffUnreadable extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * Refuses.
   *
   * @param reason in English, as the reader of the format gives it
   */
  XliffUnreadable(String reason) {
    super(RefusalKind.INVALID, "xliff-unreadable", reason, Map.of("reason", reason));
  }
}
