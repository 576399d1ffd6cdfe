package az.migrationportal.content.workflow;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Four eyes: whoever saved a draft does not decide on it. */
public class ReviewerIsAuthor extends Refusal {

  private static final long serialVersionUID = 1L;

  public ReviewerIsAuthor(ItemKey item, ContentLocale locale, String reviewer) {
    super(
        RefusalKind.CONFLICT,
        "reviewer-is-author",
        reviewer + " is an author of the draft of " + item + " " + locale.tag(),
        Map.of("key", item.value(), "locale", locale.tag(), "reviewer", reviewer));
  }
}
