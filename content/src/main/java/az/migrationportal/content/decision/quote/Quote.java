package az.migrationportal.content.decision.quote;

import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactValue;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A total with its lines.
 *
 * @param term the one counted; null where fees know none
 * @param speed the one counted; null where fees know none
 * @param totals by currency; nothing is exchanged
 * @param missing audiences for which no fee was found: the total leaves them out
 * @param otherSpeeds totals of the same people at other speeds, by working days
 * @param terms all there are
 * @param speeds all there are for this term
 */
public record Quote(
    QuoteQuestion question,
    @Nullable Period term,
    @Nullable Integer speed,
    List<Line> lines,
    SortedMap<String, Long> totals,
    List<String> missing,
    SortedMap<Integer, Map<String, Long>> otherSpeeds,
    List<Period> terms,
    NavigableSet<Integer> speeds) {
  /**
   * A fee, as often as it is paid.
   *
   * @param amount of all together
   */
  public record Line(
      String audience, int count, Fact fee, FactValue value, long amount, String currency) {}

  public boolean complete() {
    return missing.isEmpty() && !lines.isEmpty();
  }
}
