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
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Withdraws a live translation: its page stays with a banner, lists and search drop it. */
@ApplicationScoped
public class WithdrawTranslation {

  public static final int LONGEST_NOTE = 300;

  @Inject private Items items;

  @Inject private Translations translations;

  @Inject private AuditTrail audit;

  @Inject private ChangeLog log;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param note why, for readers; 1 to {@value #LONGEST_NOTE} characters
   * @throws UnknownTranslation where it was never started
   * @throws StaleRevision where somebody was faster
   * @throws NothingToWithdraw where it is not published
   * @throws InvalidFields where the note is missing or too long
   */
  @Transactional
  public Publication execute(
      Actor actor, ItemKey item, ContentLocale locale, int expectedVersion, String note) {
    actor.require(Scope.PUBLISH);
    check(note);
    ItemCard card = items.lock(item);
    OpenTranslation open = translations.openIn(card, locale);
    open.expect(expectedVersion);
    Revision live = open.live();
    if (live == null || live.state() != PublicationState.PUBLISHED) {
      throw new NothingToWithdraw(item, locale);
    }
    live.withdraw(clock.instant(), actor.name(), note.strip());
    int version = translations.touch(open.translation());
    audit.record(
        actor.name(),
        WithdrawTranslation.class,
        item.value(),
        locale,
        Map.of("revision", live.number().value(), "note", note.strip()));
    long sequence = log.append(ChangeKind.TRANSLATION_WITHDRAWN, item, locale, null);
    return new Publication(live.number(), version, sequence);
  }

  /** Refuses a note that says nothing or too much. */
  public static void check(String note) {
    if (note.isBlank()) {
      throw new InvalidFields(List.of(new FieldViolation("/note", "required", null, null, null)));
    }
    if (note.length() > LONGEST_NOTE) {
      throw new InvalidFields(
          List.of(new FieldViolation("/note", "too-long", LONGEST_NOTE, null, null)));
    }
  }
}
