package az.migrationportal.content.translation;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.PathForm;
import az.migrationportal.content.path.PathMeaning;
import az.migrationportal.content.path.Paths;
import az.migrationportal.content.path.ReservedPaths;
import az.migrationportal.content.path.Unpublishings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Takes a translation away and leads its readers to another page (301). */
@ApplicationScoped
public class RedirectTranslation {

  @Inject private Items items;

  @Inject private Translations translations;

  @Inject private ServedNoMore served;

  @Inject private Unpublishings unpublishings;

  @Inject private Paths paths;

  @Inject private AuditTrail audit;

  @Inject private ChangeLog log;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownTranslation where it was never started
   * @throws StaleRevision where somebody was faster
   * @throws NotServed where readers have nothing at its path
   * @throws TranslationsStillServed where it is the source of translations that are live
   * @throws RedirectTargetNotServed where nothing is read at the target, or it is the item itself
   * @throws az.migrationportal.content.path.InvalidPath where the target has no form of a path
   */
  @Transactional
  public Unpublished execute(
      Actor actor, ItemKey item, ContentLocale locale, int expectedVersion, RedirectTarget target) {
    actor.require(Scope.PUBLISH);
    ItemCard card = items.lock(item);
    OpenTranslation open = translations.openIn(card, locale);
    open.expect(expectedVersion);
    served.end(open);
    lead(card, locale, target, actor);
    int version = translations.touch(open.translation());
    audit.record(
        actor.name(),
        RedirectTranslation.class,
        item.value(),
        locale,
        Map.of("target", target.toString()));
    return new Unpublished(
        version, log.append(ChangeKind.TRANSLATION_REDIRECTED, item, locale, null));
  }

  private void lead(ItemCard card, ContentLocale locale, RedirectTarget target, Actor actor) {
    ItemKey other = target.item();
    String path = target.path();
    if (other != null) {
      ItemCard found =
          items
              .find(other)
              .filter(candidate -> candidate.id() != card.id())
              .filter(candidate -> translations.isPublished(candidate.id()))
              .orElseThrow(() -> new RedirectTargetNotServed(target));
      unpublishings.redirectToItem(card, locale, found, actor.name());
    } else if (path != null) {
      PathForm.check(path);
      if (!isRead(card, locale, path)) {
        throw new RedirectTargetNotServed(target);
      }
      unpublishings.redirectToPath(card, locale, path, actor.name());
    }
  }

  private boolean isRead(ItemCard card, ContentLocale locale, String path) {
    return ReservedPaths.contains(locale, path)
        || path.startsWith(ReservedPaths.countries(locale) + "/")
        || (paths.resolve(locale, path) instanceof PathMeaning.Current current
            && !current.item().equals(card.key()));
  }
}
