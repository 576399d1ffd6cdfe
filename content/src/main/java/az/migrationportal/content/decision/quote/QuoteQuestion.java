package az.migrationportal.content.decision.quote;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param term how long the permit is for; null for the first there is
 * @param speed working days in which it is decided; null for the slowest
 * @param people how many, by audience: {@code adult}, {@code minor}, {@code student}
 * @param asOf the day whose rates count
 */
public record QuoteQuestion(
    QuoteSubject subject,
    @Nullable Period term,
    @Nullable Integer speed,
    Map<String, Integer> people,
    LocalDate asOf) {
  public QuoteQuestion {
    people = Map.copyOf(people);
  }
}
