package az.migrationportal.content.translation;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.EditedFacts;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.Reference;
import az.migrationportal.content.media.MediaReferences;
import az.migrationportal.content.path.NoPath;
import az.migrationportal.content.path.PathReservations;
import az.migrationportal.content.path.Unpublishings;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.FieldRules;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the draft of a translation the live revision. With the source, the shared fields go live
 * too.
 */
@ApplicationScoped
public class PublishTranslation {

  private static final int LONGEST_NOTE = 500;

  @Inject private Items items;

  @Inject private ContentTypes types;

  @Inject private Translations translations;

  @Inject private PathReservations paths;

  @Inject private Facts facts;

  @Inject private EditedFacts editedFacts;

  @Inject private LegalActs acts;

  @Inject private Countries countries;

  @Inject private MediaReferences media;

  @Inject private Unpublishings unpublishings;

  @Inject private SegmentMemory memory;

  @Inject private LockedTranslations locked;

  @Inject @Any private Instance<PublicationCondition> conditions;

  @Inject private AuditTrail audit;

  @Inject private ChangeLog log;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param changeNote a public sentence about a major change; null for a minor one
   * @throws UnknownTranslation where it was never started
   * @throws StaleRevision where somebody was faster
   * @throws NothingToPublish where there is no draft
   * @throws SourceNotPublished where the item's source was never published
   * @throws InvalidFields where a required field is missing or a reference leads nowhere
   * @throws NoPath where it has no path yet, though its type has pages
   * @throws az.migrationportal.content.refusal.Refusal where another package's {@link
   *     PublicationCondition} is not met
   */
  @Transactional
  public Publication execute(
      Actor actor,
      ItemKey item,
      ContentLocale locale,
      int expectedVersion,
      @Nullable String changeNote) {
    return execute(actor, item, locale, expectedVersion, changeNote, false);
  }

  /**
   * Performs the act in one transaction, as above.
   *
   * @param translationsStayFresh whether translations of what changed in the source are right as
   *     they are; for the source only
   */
  @Transactional
  public Publication execute(
      Actor actor,
      ItemKey item,
      ContentLocale locale,
      int expectedVersion,
      @Nullable String changeNote,
      boolean translationsStayFresh) {
    actor.require(Scope.PUBLISH);
    ItemCard card = items.lock(item);
    OpenTranslation open = translations.openIn(card, locale);
    open.expect(expectedVersion);
    Revision draft = open.draft();
    if (draft == null) {
      throw new NothingToPublish(item, locale);
    }
    check(open, draft, changeNote);
    checkSource(open, translationsStayFresh);
    askConditions(actor, locked.locked(open));
    if (translationsStayFresh) {
      memory.carry(card, open.live(), draft);
    }
    supersede(open.live());
    unpublishings.end(card, locale);
    draft.publish(clock.instant(), actor.name(), changeNote);
    int version = translations.touch(open.translation());
    audit.record(
        actor.name(),
        PublishTranslation.class,
        item.value(),
        locale,
        Map.of("revision", draft.number().value(), "translationsStayFresh", translationsStayFresh));
    long sequence = log.append(ChangeKind.TRANSLATION_PUBLISHED, item, locale, changeNote);
    return new Publication(draft.number(), version, sequence);
  }

  private void check(OpenTranslation open, Revision draft, @Nullable String changeNote) {
    ContentType type = types.get(open.item().type());
    if (type.page() && paths.current(open.item(), open.locale()).isEmpty()) {
      throw new NoPath(open.item().key(), open.locale());
    }
    if (!open.isSource() && !sourceIsLive(open.item())) {
      throw new SourceNotPublished(open.item().key(), open.item().source());
    }
    List<FieldViolation> violations = new ArrayList<>();
    if (changeNote != null && changeNote.length() > LONGEST_NOTE) {
      violations.add(new FieldViolation("/changeNote", "too-long", LONGEST_NOTE, null, null));
    }
    violations.addAll(checkFields(type, true, draft.localized()));
    JsonObject shared = draft.shared();
    if (open.isSource()) {
      violations.addAll(
          checkFields(type, false, shared == null ? JsonObject.EMPTY_JSON_OBJECT : shared));
    }
    if (!violations.isEmpty()) {
      throw new InvalidFields(violations);
    }
  }

  private static void checkSource(OpenTranslation open, boolean translationsStayFresh) {
    if (translationsStayFresh && !open.isSource()) {
      throw new InvalidFields(
          List.of(new FieldViolation("/translationsStayFresh", "source-only", null, null, null)));
    }
  }

  private void askConditions(Actor actor, LockedTranslation translation) {
    LockedTranslation.Draft draft = translation.draft();
    if (draft != null) {
      conditions.forEach(condition -> condition.check(actor, translation, draft));
    }
  }

  private List<FieldViolation> checkFields(ContentType type, boolean localized, JsonObject fields) {
    List<FieldViolation> violations =
        new ArrayList<>(FieldRules.ofPublication(type, localized, fields));
    FieldTexts texts = FieldTexts.of(type, fields);
    violations.addAll(texts.violations());
    if (violations.isEmpty()) {
      References references =
          new References(
              facts,
              this::factExists,
              acts,
              countries,
              items.known(itemsOf(texts))::contains,
              media::fault);
      violations.addAll(references.broken(texts.references()));
    }
    return violations;
  }

  private static List<ItemKey> itemsOf(FieldTexts texts) {
    return texts.references().stream()
        .filter(reference -> reference.kind() == Reference.Kind.ITEM)
        .map(reference -> new ItemKey(reference.value()))
        .toList();
  }

  /** Also one that was published earlier in the same transaction. */
  private boolean factExists(FactKey key) {
    return facts.find(key).isPresent() || editedFacts.fact(key).isPresent();
  }

  private boolean sourceIsLive(ItemCard item) {
    return translations
        .find(item.id(), item.source())
        .flatMap(
            source ->
                Optional.ofNullable(
                    OpenTranslation.of(item, source, translations.open(source)).live()))
        .isPresent();
  }

  /** The slot of the live revision must be free before the next takes it. */
  private void supersede(@Nullable Revision live) {
    if (live != null) {
      live.supersede();
      translations.flush();
    }
  }
}
