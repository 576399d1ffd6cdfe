package az.migrationportal.content.decision;

import az.migrationportal.content.decision.CompiledDecision.Asked;
import az.migrationportal.content.decision.CompiledDecision.Ruled;
import az.migrationportal.content.decision.CompiledDecision.TableSlots;
import az.migrationportal.content.decision.model.Option;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.fact.Country;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every situation a decision can be in on a day. Countries that no condition can tell apart are
 * walked once; numbers and days are tried wherever a condition can change. Every question is asked
 * that any undecided rule wants, so that rules are seen to hold together.
 */
public final class Walk {
  /** How many situations are walked at most. */
  public static final int MOST = 500_000;

  private static final int MOST_OPTIONS = 10;

  private final DatedDecision dated;
  private final Visitor visitor;
  private final Map<String, List<Object>> countries = new LinkedHashMap<>();
  private int seen;

  private Walk(DatedDecision dated, Visitor visitor) {
    this.dated = dated;
    this.visitor = visitor;
  }

  /** Hears of what is found. */
  public interface Visitor {
    /** A question that is asked after these answers. */
    void asked(Question question, Answers answers);

    /**
     * The end of a path.
     *
     * @param outcomes keys of those that hold, without those that stand back
     * @param evaluation what a reader would get
     */
    void end(Answers answers, List<String> outcomes, Evaluation evaluation);
  }

  /**
   * Walks all paths.
   *
   * @return whether that was possible; false where there are too many
   */
  public static boolean through(DatedDecision dated, Visitor visitor) {
    return new Walk(dated, visitor).from(Answers.NONE);
  }

  private boolean from(Answers answers) {
    Situation situation = dated.situation(answers, false);
    if (situation.wanted().isEmpty()) {
      visitor.end(answers, standing(situation.holding()), dated.evaluateOnly(answers, false));
      return ++seen <= MOST;
    }
    Asked next = situation.wanted().get(0);
    visitor.asked(next.question(), answers);
    for (Object value : values(next, situation.slots())) {
      if (!from(answers.with(next.question().key(), value))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> standing(List<Ruled> holding) {
    return holding.stream()
        .map(ruled -> ruled.outcome().key())
        .filter(key -> holding.stream().noneMatch(other -> other.over().contains(key)))
        .toList();
  }

  private List<Object> values(Asked asked, @Nullable Object[] slots) {
    Question question = asked.question();
    return switch (question.kind()) {
      case CHOICE -> List.copyOf(question.options().stream().map(Option::key).toList());
      case CHOICES -> subsets(question);
      case COUNTRY ->
          countries.computeIfAbsent(question.key(), unused -> List.copyOf(kinds(asked, slots)));
      case DATE -> List.copyOf(new Turns(dated, slots).days(asked));
      case NUMBER, MONEY, DURATION, AGE -> List.copyOf(new Turns(dated, slots).numbers(asked));
    };
  }

  private static List<Object> subsets(Question question) {
    List<String> keys = question.options().stream().map(Option::key).limit(MOST_OPTIONS).toList();
    List<Object> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << keys.size(); bits++) {
      List<String> subset = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        if ((bits >> i & 1) == 1) {
          subset.add(keys.get(i));
        }
      }
      subsets.add(List.copyOf(subset));
    }
    return subsets;
  }

  /** One country of each kind that conditions can tell apart. */
  private List<String> kinds(Asked asked, @Nullable Object[] slots) {
    List<Object> named = new Turns(dated, slots).compared(asked);
    Map<String, String> first = new LinkedHashMap<>();
    for (Country country : dated.data().countries().all()) {
      String iso2 = country.iso2();
      StringBuilder kind = new StringBuilder(named.contains(iso2) ? iso2 : "");
      for (TableSlots use : dated.compiled().tables()) {
        if (use.of().slot() == asked.slot()) {
          dated
              .data()
              .table(use.table())
              .map(table -> Arrays.toString(table.row(iso2, dated.day())))
              .ifPresent(kind::append);
        }
      }
      first.putIfAbsent(kind.toString(), iso2);
    }
    return List.copyOf(first.values());
  }
}
