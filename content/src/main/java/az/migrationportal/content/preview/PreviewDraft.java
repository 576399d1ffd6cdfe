package az.migrationportal.content.preview;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.ReservedPaths;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.Drafts;
import az.migrationportal.content.translation.RevisionNumber;
import az.migrationportal.content.translation.UnknownTranslation;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a link that shows a draft as the page it would be, to whoever holds it and until it
 * expires. The draft itself is not touched; a draft that is saved again is still the same revision
 * and is shown as it was saved last.
 */
@ApplicationScoped
public class PreviewDraft {
  private static final int MOST_MINUTES = (int) Duration.ofDays(7).toMinutes();

  @Inject private Items items;
  @Inject private Drafts drafts;
  @Inject private ContentTypes types;
  @Inject private PreviewPages pages;
  @Inject private PreviewKey key;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param minutes how long the link opens, at most seven days
   * @param asOf whose facts are shown; null for those of the day of reading
   * @throws az.migrationportal.content.account.ActNotAllowed where the actor may not read drafts
   * @throws az.migrationportal.content.item.UnknownItem where there is no such item
   * @throws UnknownTranslation where it was never started
   * @throws NoPage where readers see no page of the item's type
   * @throws NothingToPreview where there is no draft
   * @throws InvalidFields where the time is out of bounds, or a field that the page needs is
   *     missing
   */
  @Transactional
  public PreviewLink execute(
      Actor actor, ItemKey item, ContentLocale locale, int minutes, @Nullable LocalDate asOf) {
    actor.require(Scope.READ_DRAFTS);
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw invalid(
          new FieldViolation("/minutes", "out-of-bounds", null, null, "1–" + MOST_MINUTES));
    }
    ItemCard card = items.lock(item);
    if (!types.get(card.type()).page()) {
      throw new NoPage(item, card.type());
    }
    DraftState state =
        drafts.find(item, locale).orElseThrow(() -> new UnknownTranslation(item, locale));
    RevisionNumber revision = state.draft();
    if (revision == null) {
      throw new NothingToPreview(item, locale);
    }
    List<FieldViolation> missing = pages.missing(state);
    if (!missing.isEmpty()) {
      throw new InvalidFields(missing);
    }
    Instant until =
        clock.instant().plus(minutes, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);
    audit.record(
        actor.name(),
        PreviewDraft.class,
        item.value(),
        locale,
        Map.of("revision", revision.value(), "until", until.toString()));
    PreviewToken token = new PreviewToken(item, locale, revision, until, asOf);
    String address =
        "/" + locale.tag() + "/" + ReservedPaths.previews(locale) + "/" + token.write(key.made());
    return new PreviewLink(item, locale, revision, until, asOf, address);
  }

  private static InvalidFields invalid(FieldViolation violation) {
    return new InvalidFields(List.of(violation));
  }
}
