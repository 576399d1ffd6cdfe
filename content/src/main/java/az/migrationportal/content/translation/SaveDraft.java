package az.migrationportal.content.translation;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.path.PathReservations;
import az.migrationportal.content.path.StalePath;
import az.migrationportal.content.segment.SourceLink;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.FieldRules;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.enterprise.context.ApplicationScoped;
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
 * Saves the draft of a translation; starts the translation, or a new draft of a live one, where
 * needed.
 */
@ApplicationScoped
public class SaveDraft {

  @Inject private Items items;

  @Inject private ContentTypes types;

  @Inject private Translations translations;

  @Inject private PathReservations paths;

  @Inject private SegmentMemory memory;

  @Inject private SavedDrafts saved;

  @Inject private SavedTexts texts;

  @Inject private DraftMerges merges;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws StaleRevision where somebody was faster; it tells what both changes become together
   * @throws az.migrationportal.content.item.UnknownItem where there is no such item
   * @throws InvalidFields where a field breaks a rule of its type; a missing required field is no
   *     obstacle to a draft
   * @throws SharedFieldsNotAllowed where shared fields come with another than the source
   *     translation
   * @throws StalePath where another path than the current one comes with a published translation
   * @throws az.migrationportal.content.path.PathAlreadyTaken where another item holds the path
   */
  @Transactional
  public DraftState execute(Actor actor, DraftCommand command) {
    actor.requireWriting(command.locale());
    ItemCard item = items.lock(command.item());
    checkFields(item, command);
    OpenTranslation open = open(item, command);
    takePath(open, command);
    if (!actor.isLibrary()) {
      texts.keepBefore(open);
    }
    List<SourceLink> links = memory.of(open, command.localized(), actor.bringsReviewed());
    Revision draft = translations.draftIn(open);
    draft.save(command.localized(), shared(open, command.shared()), clock.instant(), actor.name());
    draft.remember(links);
    saved.tell(open.translation(), draft);
    int version = translations.touch(open.translation());
    if (!actor.isLibrary()) {
      texts.keep(open.translation(), draft, version);
    }
    audit.record(
        actor.name(),
        SaveDraft.class,
        item.key().value(),
        command.locale(),
        Map.of("revision", draft.number().value()));
    return new OpenTranslation(item, open.translation(), draft, open.live())
        .state(version, paths.current(item, command.locale()));
  }

  private void checkFields(ItemCard item, DraftCommand command) {
    ContentType type = types.get(item.type());
    List<FieldViolation> violations = new ArrayList<>();
    violations.addAll(FieldRules.ofDraft(type, true, command.localized()));
    violations.addAll(FieldTexts.of(type, command.localized()).violations());
    JsonObject shared = command.shared();
    if (shared != null) {
      if (item.source() != command.locale()) {
        throw new SharedFieldsNotAllowed(item.key(), item.source());
      }
      violations.addAll(FieldRules.ofDraft(type, false, shared));
      violations.addAll(FieldTexts.of(type, shared).violations());
    }
    if (!violations.isEmpty()) {
      throw new InvalidFields(violations);
    }
  }

  private OpenTranslation open(ItemCard item, DraftCommand command) {
    Optional<Translation> found = translations.find(item.id(), command.locale());
    if (found.isEmpty()) {
      if (command.expectedVersion() != 0) {
        throw new StaleRevision(0);
      }
      Translation started = translations.add(new Translation(item.id(), command.locale()));
      return new OpenTranslation(item, started, null, null);
    }
    OpenTranslation open = OpenTranslation.of(item, found.get(), translations.open(found.get()));
    if (found.get().version() != command.expectedVersion()) {
      throw merges.refusal(open, command);
    }
    return open;
  }

  private void takePath(OpenTranslation open, DraftCommand command) {
    String path = command.path();
    if (path == null) {
      return;
    }
    Optional<String> current = paths.current(open.item(), open.locale());
    if (open.live() != null && current.isPresent() && !current.get().equals(path)) {
      throw new StalePath(current.get());
    }
    paths.move(open.item(), open.locale(), path, false);
  }

  /** Shared fields that are not sent stay as they are. */
  private static @Nullable JsonObject shared(OpenTranslation open, @Nullable JsonObject sent) {
    if (sent != null || !open.isSource()) {
      return sent;
    }
    Revision before = open.latest();
    return before == null ? JsonObject.EMPTY_JSON_OBJECT : before.shared();
  }
}
