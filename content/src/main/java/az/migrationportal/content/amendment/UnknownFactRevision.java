package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The fact or visa rule has no revision of this number. */
public class UnknownFactRevision extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownFactRevision(FactSubject subject, int revision) {
    super(
        RefusalKind.UNKNOWN,
        "unknown-fact-revision",
        subject + " has no revision " + revision,
        Map.of("key", subject.key(), "revision", revision));
  }
}
