package az.migrationportal.content.preview;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Opens links to drafts. Nothing is learned from a link that nobody made, not even whether an item
 * exists.
 */
@ApplicationScoped
public class Previews {

  @Inject private PreviewKey key;
  @Inject private Drafts drafts;
  @Inject private PreviewPages pages;
  @Inject private BakuDay day;
  @Inject private Clock clock;

  /** What the last segment of a link's address opens now. */
  public Preview open(String segment) {
    return key.known()
        .flatMap(known -> PreviewToken.read(segment, known))
        .map(this::open)
        .orElseGet(Preview.Unknown::new);
  }

  private Preview open(PreviewToken token) {
    if (!clock.instant().isBefore(token.until())) {
      return new Preview.Expired();
    }
    Optional<DraftState> draft =
        drafts
            .find(token.item(), token.locale())
            .filter(state -> token.revision().equals(state.draft()));
    if (draft.isEmpty()) {
      return new Preview.Replaced(token.item(), token.locale());
    }
    LocalDate asOf = token.asOf();
    LocalDate on = asOf == null ? day.today() : asOf;
    return pages.missing(draft.get()).isEmpty()
        ? new Preview.Shown(pages.render(draft.get(), token.revision(), on), on, token.until())
        : new Preview.Unfinished();
  }
}
