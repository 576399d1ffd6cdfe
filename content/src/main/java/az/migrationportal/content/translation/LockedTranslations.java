package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.type.ContentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Where acts of other packages of this module take a translation's lock. */
@ApplicationScoped
public class LockedTranslations {

  @Inject private Items items;

  @Inject private ContentTypes types;

  @Inject private Translations translations;

  @Inject private Authors authors;

  /**
   * Locks the item until the end of the transaction and answers its translation.
   *
   * @throws UnknownTranslation where it was never started
   * @throws StaleRevision where somebody was faster
   */
  @Transactional(TxType.MANDATORY)
  public LockedTranslation lock(ItemKey item, ContentLocale locale, int expectedVersion) {
    OpenTranslation open = open(items.lock(item), locale);
    open.expect(expectedVersion);
    return locked(open);
  }

  /**
   * As above, whatever its version is: for what was decided before.
   *
   * @throws UnknownTranslation where it was never started
   */
  @Transactional(TxType.MANDATORY)
  public LockedTranslation lock(ItemKey item, ContentLocale locale) {
    return locked(open(items.lock(item), locale));
  }

  /** Lets the version grow, as every act on a translation does; answers the new one. */
  @Transactional(TxType.MANDATORY)
  public int touch(LockedTranslation locked) {
    return translations.touch(open(locked.item(), locked.locale()).translation());
  }

  LockedTranslation locked(OpenTranslation open) {
    Revision draft = open.draft();
    Revision live = open.live();
    return new LockedTranslation(
        open.item(),
        open.locale(),
        open.translation().id(),
        open.translation().version(),
        draft == null ? null : draft(open, draft),
        live == null ? null : live.state());
  }

  private LockedTranslation.Draft draft(OpenTranslation open, Revision draft) {
    return new LockedTranslation.Draft(
        draft.number(),
        authors.of(open.translation(), draft.number()),
        TextDigest.of(draft.localized(), draft.shared()),
        FactUse.changes(types.get(open.item().type()), draft, open.live()));
  }

  private OpenTranslation open(ItemCard item, ContentLocale locale) {
    return translations.openIn(item, locale);
  }
}
