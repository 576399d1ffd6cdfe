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
import az.migrationportal.content.path.Unpublishings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Takes a translation away: its paths answer that it is gone (410), until it is published again.
 */
@ApplicationScoped
public class MakeGone {

  @Inject private Items items;

  @Inject private Translations translations;

  @Inject private ServedNoMore served;

  @Inject private Unpublishings unpublishings;

  @Inject private AuditTrail audit;

  @Inject private ChangeLog log;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownTranslation where it was never started
   * @throws StaleRevision where somebody was faster
   * @throws NotServed where readers have nothing at its path
   * @throws TranslationsStillServed where it is the source of translations that are live
   */
  @Transactional
  public Unpublished execute(Actor actor, ItemKey item, ContentLocale locale, int expectedVersion) {
    actor.require(Scope.PUBLISH);
    ItemCard card = items.lock(item);
    OpenTranslation open = translations.openIn(card, locale);
    open.expect(expectedVersion);
    served.end(open);
    unpublishings.gone(card, locale, actor.name());
    int version = translations.touch(open.translation());
    audit.record(actor.name(), MakeGone.class, item.value(), locale, Map.of());
    return new Unpublished(version, log.append(ChangeKind.TRANSLATION_GONE, item, locale, null));
  }
}
