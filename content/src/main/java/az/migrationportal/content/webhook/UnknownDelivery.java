package az.migrationportal.content.webhook;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The receiver was never to get the change of this sequence. */
public class UnknownDelivery extends Refusal {

  private static final long serialVersionUID = 1L;

  UnknownDelivery(long webhook, long sequence) {
    super(
        RefusalKind.UNKNOWN,
        "unknown-delivery",
        "webhook " + webhook + " has no delivery of " + sequence,
        Map.of("id", webhook, "sequence", sequence));
  }
}
