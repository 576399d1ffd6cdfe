package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The writer did not know the latest version of the fact or visa rule. */
public class StaleFact extends Refusal {

  private static final long serialVersionUID = 1L;

  public StaleFact(FactSubject subject, int current) {
    super(
        RefusalKind.STALE,
        "stale-fact",
        subject + " is at version " + current,
        Map.of("key", subject.key(), "currentVersion", current));
  }
}
