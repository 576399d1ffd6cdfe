package az.migrationportal.content.history;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PastItem;
import az.migrationportal.content.publication.PastItems;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.wording.FactText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** What a reader of an item would have noticed between two days. */
@ApplicationScoped
public class TextHistory {

  @Inject private PastItems items;

  @Inject private ContentTypes types;

  @Inject private FactText facts;

  /**
   * Compares the item in the language that a reader of a locale is shown today; empty for an item
   * that readers cannot have. The earlier day stands first in the answer, however they are given.
   */
  public Optional<TextDifference> between(
      ItemKey key, ContentLocale asked, LocalDate one, LocalDate other) {
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = one.isBefore(other) ? other : one;
    return items
        .find(key, asked, from)
        .flatMap(earlier -> items.find(key, asked, to).map(later -> difference(earlier, later)));
  }

  private TextDifference difference(PastItem from, PastItem to) {
    ContentType type = types.get(to.item().type());
    return new TextDifference(
        from, to, WordComparison.between(Pieces.of(from, type, facts), Pieces.of(to, type, facts)));
  }
}
