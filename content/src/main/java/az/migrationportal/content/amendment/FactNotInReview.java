package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The draft does not wait for a reviewer, so nothing can be decided. */
public class FactNotInReview extends Refusal {

  private static final long serialVersionUID = 1L;

  public FactNotInReview(FactSubject subject) {
    super(
        RefusalKind.CONFLICT,
        "fact-not-in-review",
        "not in review: " + subject,
        Map.of("key", subject.key()));
  }
}
