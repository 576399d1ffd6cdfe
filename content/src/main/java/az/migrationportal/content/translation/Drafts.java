package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.PathReservations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What editors see of translations, drafts included. Never for readers. */
@ApplicationScoped
public class Drafts {

  @Inject private Items items;

  @Inject private Translations translations;

  @Inject private PathReservations paths;

  /** One translation; empty where it was never started. */
  @Transactional
  public Optional<DraftState> find(ItemKey item, ContentLocale locale) {
    return items.find(item).flatMap(card -> state(card, locale));
  }

  /** The translations that an item has, in the order of the locales. */
  @Transactional
  public List<DraftState> of(ItemKey item) {
    return items.find(item).stream()
        .flatMap(card -> Arrays.stream(ContentLocale.values()).map(locale -> state(card, locale)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<DraftState> state(ItemCard card, ContentLocale locale) {
    return translations
        .find(card.id(), locale)
        .map(
            translation ->
                OpenTranslation.of(card, translation, translations.open(translation))
                    .state(translation.version(), paths.current(card, locale)));
  }
}
