package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The translation has no revision of this number. */
public class UnknownRevision extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownRevision(ItemKey item, ContentLocale locale, RevisionNumber number) {
    super(
        RefusalKind.UNKNOWN,
        "unknown-revision",
        "no revision " + number + " of " + item + " " + locale.tag(),
        Map.of("key", item.value(), "locale", locale.tag(), "revision", number.value()));
  }
}
