package az.migrationportal.content.webhook;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** There are as many receivers as one portal may have. */
public class TooManyWebhooks extends Refusal {

  private static final long serialVersionUID = 1L;

  TooManyWebhooks(int limit) {
    super(
        RefusalKind.CONFLICT,
        "too-many-webhooks",
        "more than " + limit + " webhooks",
        Map.of("limit", limit));
  }
}
