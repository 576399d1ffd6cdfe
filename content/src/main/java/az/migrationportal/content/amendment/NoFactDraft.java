package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** There is no draft to review or to publish. */
public class NoFactDraft extends Refusal {

  private static final long serialVersionUID = 1L;

  public NoFactDraft(FactSubject subject) {
    super(
        RefusalKind.CONFLICT,
        "no-fact-draft",
        "no draft of " + subject,
        Map.of("key", subject.key()));
  }
}
