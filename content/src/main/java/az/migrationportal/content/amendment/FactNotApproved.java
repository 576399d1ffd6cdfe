package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A figure that readers act on needs a second person before it is published. */
public class FactNotApproved extends Refusal {

  private static final long serialVersionUID = 1L;

  public FactNotApproved(FactSubject subject) {
    super(
        RefusalKind.CONFLICT,
        "fact-not-approved",
        "not approved as it stands: " + subject,
        Map.of("key", subject.key()));
  }
}
