package az.migrationportal.content.translation;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.PathReservations;
import az.migrationportal.content.segment.WrittenSegments;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.FieldRules;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where acts on segments, in other packages of this module, take a translation and leave it. */
@ApplicationScoped
public class SegmentDrafts {

  @Inject private Items items;

  @Inject private ContentTypes types;

  @Inject private Translations translations;

  @Inject private PathReservations paths;

  @Inject private SegmentMemory memory;

  @Inject private SavedDrafts saved;

  @Inject private SavedTexts texts;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Locks the item until the end of the transaction and opens one of its translations.
   *
   * @param expectedVersion the version the writer saw; 0 for one that is not started
   * @throws az.migrationportal.content.account.ActNotAllowed where the actor may not write at all
   * @throws az.migrationportal.content.account.LocaleNotAllowed where other locales are theirs
   * @throws az.migrationportal.content.item.UnknownItem where there is no such item
   * @throws TranslatesNothing where it is the source
   * @throws StaleRevision where somebody was faster
   */
  @Transactional(TxType.MANDATORY)
  public OpenedTranslation open(
      Actor actor, ItemKey key, ContentLocale locale, int expectedVersion) {
    OpenedTranslation opened = open(actor, key, locale);
    if (opened.version() != expectedVersion) {
      throw new StaleRevision(opened.version());
    }
    return opened;
  }

  /** As above, whatever its version is: for words that name what they were made from themselves. */
  @Transactional(TxType.MANDATORY)
  public OpenedTranslation open(Actor actor, ItemKey key, ContentLocale locale) {
    actor.requireWriting(locale);
    ItemCard item = items.lock(key);
    if (item.source() == locale) {
      throw new TranslatesNothing(key, locale);
    }
    Optional<Translation> translation = translations.find(item.id(), locale);
    int version = translation.map(Translation::version).orElse(0);
    Revision latest =
        translation
            .map(found -> OpenTranslation.of(item, found, translations.open(found)).latest())
            .orElse(null);
    return new OpenedTranslation(
        item,
        types.get(item.type()),
        locale,
        version,
        memory.source(item),
        latest == null ? JsonValue.EMPTY_JSON_OBJECT : latest.localized(),
        latest == null ? List.of() : latest.sourceLinks());
  }

  /**
   * Saves what became of an opened translation as its draft, with one audit entry.
   *
   * @param act whose entry it is
   * @param detail what the entry tells besides the revision
   * @throws InvalidFields where a field breaks a rule of its type
   */
  @Transactional(TxType.MANDATORY)
  public DraftState save(
      Actor actor,
      OpenedTranslation opened,
      WrittenSegments written,
      Class<?> act,
      Map<String, Object> detail) {
    List<FieldViolation> violations = violations(opened, written);
    if (!violations.isEmpty()) {
      throw new InvalidFields(violations);
    }
    ItemCard item = opened.item();
    OpenTranslation open = started(item, opened.locale());
    texts.keepBefore(open);
    Revision draft = translations.draftIn(open);
    draft.save(written.localized(), null, clock.instant(), actor.name());
    draft.remember(written.links());
    saved.tell(open.translation(), draft);
    int version = translations.touch(open.translation());
    texts.keep(open.translation(), draft, version);
    Map<String, Object> told = new LinkedHashMap<>(detail);
    told.put("revision", draft.number().value());
    audit.record(actor.name(), act, item.key().value(), opened.locale(), told);
    return new OpenTranslation(item, open.translation(), draft, open.live())
        .state(version, paths.current(item, opened.locale()));
  }

  private OpenTranslation started(ItemCard item, ContentLocale locale) {
    @Nullable Translation found = translations.find(item.id(), locale).orElse(null);
    return found == null
        ? new OpenTranslation(
            item, translations.add(new Translation(item.id(), locale)), null, null)
        : OpenTranslation.of(item, found, translations.open(found));
  }

  /** What would be refused on saving. */
  public static List<FieldViolation> violations(OpenedTranslation opened, WrittenSegments written) {
    List<FieldViolation> violations =
        new ArrayList<>(FieldRules.ofDraft(opened.type(), true, written.localized()));
    violations.addAll(FieldTexts.of(opened.type(), written.localized()).violations());
    return violations;
  }
}
