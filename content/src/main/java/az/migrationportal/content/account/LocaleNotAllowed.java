package az.migrationportal.content.account;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The actor writes in other locales only. */
public class LocaleNotAllowed extends Refusal {

  private static final long serialVersionUID = 1L;

  public LocaleNotAllowed(Actor actor, ContentLocale locale) {
    super(
        RefusalKind.FORBIDDEN,
        "locale-not-allowed",
        actor.name() + " does not write in " + locale.tag(),
        Map.of("locale", locale.tag()));
  }
}
