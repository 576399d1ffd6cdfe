package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Four eyes: whoever saved a draft does not decide on it. */
public class FactReviewerIsAuthor extends Refusal {

  private static final long serialVersionUID = 1L;

  public FactReviewerIsAuthor(FactSubject subject, String reviewer) {
    super(
        RefusalKind.CONFLICT,
        "fact-reviewer-is-author",
        reviewer + " is an author of the draft of " + subject,
        Map.of("key", subject.key(), "reviewer", reviewer));
  }
}
