package az.migrationportal.content.webhook;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/**
 * The address may not be called: it is no HTTPS address, or lies in a network that is not public.
 */
public class InvalidWebhookTarget extends Refusal {

  private static final long serialVersionUID = 1L;

  InvalidWebhookTarget(String address) {
    super(
        RefusalKind.INVALID,
        "invalid-webhook-target",
        "not a target: " + address,
        Map.of("address", address));
  }
}
