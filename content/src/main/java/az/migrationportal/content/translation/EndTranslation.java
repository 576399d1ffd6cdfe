package az.migrationportal.content.translation;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.item.UnknownItem;
import az.migrationportal.content.path.EndedTranslation;
import az.migrationportal.content.path.FormerPaths;
import az.migrationportal.content.path.PathForm;
import az.migrationportal.content.path.Unpublishings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Objects;

/**
 * Makes a translation redirected or removed as it was in another portal, whether readers of this
 * one ever had it or not: its addresses lead on, or answer that it is gone. Where it leads to need
 * not be read yet: what is read there may have moved on itself.
 */
@ApplicationScoped
public class EndTranslation {

  @Inject private Items items;

  @Inject private Translations translations;

  @Inject private ServedNoMore served;

  @Inject private Unpublishings unpublishings;

  @Inject private FormerPaths formerPaths;

  @Inject private AuditTrail audit;

  @Inject private ChangeLog log;

  /**
   * Performs the act within the transaction of an import.
   *
   * @throws az.migrationportal.content.item.UnknownItem where there is no such item, or no target
   * @throws TranslationsStillServed where it is the source of translations that are live
   * @throws az.migrationportal.content.path.InvalidPath where an address has no form of a path
   * @throws az.migrationportal.content.path.PathAlreadyTaken where another item, or the portal,
   *     holds an address
   */
  @Transactional(TxType.MANDATORY)
  public void execute(Actor actor, EndedTranslation ended) {
    actor.require(Scope.PUBLISH);
    ItemCard card = items.lock(ended.item());
    translations
        .find(card.id(), ended.locale())
        .ifPresent(
            translation -> {
              OpenTranslation open =
                  OpenTranslation.of(card, translation, translations.open(translation));
              if (open.live() != null) {
                served.end(open);
              }
              translations.touch(translation);
            });
    ended.addresses().forEach(address -> formerPaths.keep(card, ended.locale(), address));
    ChangeKind kind = lead(card, ended, actor);
    audit.record(
        actor.name(),
        EndTranslation.class,
        ended.item().value(),
        ended.locale(),
        Map.of("target", target(ended)));
    log.append(kind, ended.item(), ended.locale(), null);
  }

  private ChangeKind lead(ItemCard card, EndedTranslation ended, Actor actor) {
    ItemKey target = ended.target();
    String path = ended.path();
    if (target != null) {
      unpublishings.redirectToItem(card, ended.locale(), found(target), actor.name());
    } else if (path != null) {
      PathForm.check(path);
      unpublishings.redirectToPath(card, ended.locale(), path, actor.name());
    } else {
      unpublishings.gone(card, ended.locale(), actor.name());
      return ChangeKind.TRANSLATION_GONE;
    }
    return ChangeKind.TRANSLATION_REDIRECTED;
  }

  private ItemCard found(ItemKey target) {
    return items.find(target).orElseThrow(() -> new UnknownItem(target));
  }

  private static String target(EndedTranslation ended) {
    ItemKey target = ended.target();
    return target != null ? target.value() : Objects.requireNonNullElse(ended.path(), "");
  }
}
