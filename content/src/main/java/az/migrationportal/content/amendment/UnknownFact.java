package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** There is no fact of this key, and no draft of one. */
public class UnknownFact extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownFact(FactSubject subject) {
    super(RefusalKind.UNKNOWN, "unknown-fact", "no " + subject, Map.of("key", subject.key()));
  }
}
