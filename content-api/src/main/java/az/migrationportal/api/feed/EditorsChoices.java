package az.migrationportal.api.feed;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.publication.LiveText;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.search.indexing.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
  private volatile List<LiveText> usedTerms = List.of();
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
    List<LiveText> terms = items.texts(TERM);
    List<LiveText> bestBets = items.texts(BEST_BET);
    List<LiveText> boosts = items.texts(BOOST);
    if (!terms.equals(usedTerms)) {
      index.useTerms(ChosenWords.terms(terms));
      usedTerms = terms;
    }
    index.useBestBets(ChosenAnswers.bestBets(bestBets, today));
    index.useBoosts(ChosenAnswers.boosts(boosts, today));
    Set<ItemKey> keys = new HashSet<>();
    List.of(terms, bestBets, boosts).forEach(all -> all.forEach(text -> keys.add(text.key())));
    used = keys;
    usedOn = today;
  }
}
