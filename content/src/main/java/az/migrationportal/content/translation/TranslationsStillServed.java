package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Translations need their source, so it cannot go before them. */
public class TranslationsStillServed extends Refusal {

  private static final long serialVersionUID = 1L;

  public TranslationsStillServed(ItemKey item, ContentLocale source) {
    super(
        RefusalKind.CONFLICT,
        "translations-still-served",
        "translations of " + item + " are live",
        Map.of("key", item.value(), "source", source.tag()));
  }
}
