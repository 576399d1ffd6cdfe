package az.migrationportal.api.feed;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.ItemQuery;
import az.migrationportal.content.publication.ItemSlice;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.search.indexing.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What editors decide about search, as content: the words of terms, best bets and boosts. Published
 * like every item and put to use at once, without indexing anything anew.
 */
@ApplicationScoped
public class EditorsChoices {
  private static final String TERM = "term";
  private static final String BEST_BET = "best-bet";
  private static final String BOOST = "search-boost";
  private static final Set<String> TYPES = Set.of(TERM, BEST_BET, BOOST);

  @Inject PublishedItems items;
  @Inject BakuDay day;

  private volatile Set<ItemKey> used = Set.of();
  private volatile LocalDate usedOn = LocalDate.MIN;

  /** Whether search knows them as they are today, but for items that changed. */
  boolean areOfToday() {
    return usedOn.equals(day.today());
  }

  /** Whether one of these items is, or was, a choice. */
  boolean concern(Collection<ItemKey> changed) {
    return changed.stream()
        .anyMatch(
            key -> used.contains(key) || items.typeOf(key).filter(TYPES::contains).isPresent());
  }

  /** Makes search go by what is published now. */
  void use(SearchIndex index) {
    LocalDate today = day.today();
    List<PublishedItem> terms = terms();
    List<PublishedItem> bestBets = withoutPages(BEST_BET);
    List<PublishedItem> boosts = withoutPages(BOOST);
    index.useTerms(ChosenWords.terms(terms));
    index.useBestBets(ChosenAnswers.bestBets(bestBets, today));
    index.useBoosts(ChosenAnswers.boosts(boosts, today));
    Set<ItemKey> keys = new HashSet<>();
    List.of(terms, bestBets, boosts).forEach(all -> all.forEach(item -> keys.add(item.key())));
    used = keys;
    usedOn = today;
  }

  private List<PublishedItem> terms() {
    List<PublishedItem> terms = new ArrayList<>();
    for (ContentLocale locale : ContentLocale.values()) {
      String cursor = null;
      do {
        ItemSlice slice =
            items.list(new ItemQuery(TERM, locale, null, cursor, ItemQuery.MAX_LIMIT));
        slice.items().stream().filter(item -> item.writtenIn() == locale).forEach(terms::add);
        cursor = slice.nextCursor();
      } while (cursor != null);
    }
    return terms;
  }

  private List<PublishedItem> withoutPages(String type) {
    List<PublishedItem> all = new ArrayList<>();
    for (ContentLocale locale : ContentLocale.values()) {
      all.addAll(items.withoutPages(type, locale));
    }
    return all;
  }
}
