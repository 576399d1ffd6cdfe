package az.migrationportal.content.account;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The actor lacks the scope that the act needs. */
public class ActNotAllowed extends Refusal {

  private static final long serialVersionUID = 1L;

  public ActNotAllowed(Actor actor, Scope missing) {
    super(
        RefusalKind.FORBIDDEN,
        "act-not-allowed",
        actor.name() + " lacks " + missing,
        Map.of("scope", missing.name()));
  }
}
