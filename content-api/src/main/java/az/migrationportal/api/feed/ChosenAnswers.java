package az.migrationportal.api.feed;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.publication.LiveText;
import az.migrationportal.search.document.BestBet;
import az.migrationportal.search.document.Boost;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Items of types {@code best-bet} and {@code search-boost} as search takes them. */
final class ChosenAnswers {
  private static final String UNTIL = "until";

  private ChosenAnswers() {}

  /** Each question of each translation with its answer, of best bets that hold on a day. */
  static List<BestBet> bestBets(List<LiveText> translations, LocalDate on) {
    List<BestBet> bestBets = new ArrayList<>();
    for (LiveText item : translations) {
      if (holds(item, on)) {
        String answer = item.fields().getString("answer");
        for (String question : ChosenWords.words(item, "questions")) {
          bestBets.add(new BestBet(question, answer, item.fields().getString("summary")));
        }
      }
    }
    return bestBets;
  }

  /** Each boost once, whatever it is translated into, of those that hold on a day. */
  static List<Boost> boosts(List<LiveText> translations, LocalDate on) {
    List<Boost> boosts = new ArrayList<>();
    Set<ItemKey> known = new HashSet<>();
    for (LiveText item : translations) {
      if (holds(item, on) && known.add(item.key())) {
        boosts.add(
            new Boost(
                item.fields().getString("item"),
                factor(item.fields().getString("strength")),
                item.fields().getString("summary")));
      }
    }
    return boosts;
  }

  /** Until is the first day on which it holds no longer, as with facts. */
  private static boolean holds(LiveText item, LocalDate on) {
    return !item.fields().containsKey(UNTIL)
        || on.isBefore(LocalDate.parse(item.fields().getString(UNTIL)));
  }

  private static double factor(String strength) {
    return switch (strength) {
      case "much-lower" -> Boost.LEAST;
      case "lower" -> 0.75;
      case "higher" -> 1.4;
      case "much-higher" -> Boost.MOST;
      default -> 1;
    };
  }
}
