package az.migrationportal.content.webhook;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** No receiver has this number. */
public class UnknownWebhook extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownWebhook(long id) {
    super(RefusalKind.UNKNOWN, "unknown-webhook", "no webhook " + id, Map.of("id", id));
  }
}
