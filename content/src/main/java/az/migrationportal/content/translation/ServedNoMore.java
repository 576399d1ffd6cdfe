package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.Unpublishings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;

/** What redirecting and removing have in common: the live revision makes room for nothing. */
@ApplicationScoped
class ServedNoMore {

  @Inject private Translations translations;

  @Inject private Unpublishings unpublishings;

  /**
   * Takes a translation from its readers.
   *
   * @throws NotServed where readers have nothing at its path
   * @throws TranslationsStillServed where it is the source of translations that are live
   */
  void end(OpenTranslation open) {
    Revision live = open.live();
    if (live == null && !unpublishings.exists(open.item(), open.locale())) {
      throw new NotServed(open.item().key(), open.locale());
    }
    if (open.isSource() && otherIsLive(open.item(), open.locale())) {
      throw new TranslationsStillServed(open.item().key(), open.locale());
    }
    if (live != null) {
      live.supersede();
      translations.flush();
    }
  }

  private boolean otherIsLive(ItemCard item, ContentLocale source) {
    return Arrays.stream(ContentLocale.values())
        .filter(locale -> locale != source)
        .flatMap(locale -> translations.find(item.id(), locale).stream())
        .anyMatch(
            other -> OpenTranslation.of(item, other, translations.open(other)).live() != null);
  }
}
