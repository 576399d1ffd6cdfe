package az.migrationportal.content.fact;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A text that is not the key of a legal act followed by an article. */
public class InvalidLegalReference extends Refusal {

  private static final long serialVersionUID = 1L;

  public InvalidLegalReference(String reference) {
    super(
        RefusalKind.INVALID,
        "invalid-legal-reference",
        "not a legal reference: " + reference,
        Map.of("reference", reference));
  }
}
