package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The draft waits for a reviewer, or has been approved, already. */
public class FactInReview extends Refusal {

  private static final long serialVersionUID = 1L;

  public FactInReview(FactSubject subject) {
    super(
        RefusalKind.CONFLICT,
        "fact-in-review",
        "in review: " + subject,
        Map.of("key", subject.key()));
  }
}
