package az.migrationportal.content.translation;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.PathReservations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/**
 * Makes a draft that says what an older revision said; with the source, its shared fields too. What
 * the open draft said is lost; readers see nothing until it is published, by the same rules as any
 * draft.
 */
@ApplicationScoped
public class RevertToRevision {

  @Inject private Items items;

  @Inject private Translations translations;

  @Inject private PathReservations paths;

  @Inject private SavedDrafts saved;

  @Inject private SavedTexts texts;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownTranslation where it was never started
   * @throws StaleRevision where somebody was faster
   * @throws UnknownRevision where there is no such revision
   */
  @Transactional
  public DraftState execute(
      Actor actor, ItemKey item, ContentLocale locale, int expectedVersion, RevisionNumber number) {
    actor.requireWriting(locale);
    ItemCard card = items.lock(item);
    OpenTranslation open = translations.openIn(card, locale);
    open.expect(expectedVersion);
    Revision old =
        translations
            .revision(open.translation(), number)
            .orElseThrow(() -> new UnknownRevision(item, locale, number));
    texts.keepBefore(open);
    Revision draft = translations.draftIn(open);
    draft.save(old.localized(), old.shared(), clock.instant(), actor.name());
    draft.remember(open.isSource() ? null : old.sourceLinks());
    saved.tell(open.translation(), draft);
    int version = translations.touch(open.translation());
    texts.keep(open.translation(), draft, version);
    audit.record(
        actor.name(),
        RevertToRevision.class,
        item.value(),
        locale,
        Map.of("revision", draft.number().value(), "from", number.value()));
    return new OpenTranslation(card, open.translation(), draft, open.live())
        .state(version, paths.current(card, locale));
  }
}
