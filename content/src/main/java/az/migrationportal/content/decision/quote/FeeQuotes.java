package az.migrationportal.content.decision.quote;

import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds up fees. An audience without a line of its own pays what everyone pays, never a guess. */
@ApplicationScoped
public class FeeQuotes {
  /** The audiences there are, in the order they are shown. */
  public static final List<String> AUDIENCES = List.of("adult", "student", "minor");

  private final Facts facts;

  @Inject
  public FeeQuotes(Facts facts) {
    this.facts = facts;
  }

  FeeQuotes() {
    this(Facts.of(az.migrationportal.content.fact.FactCollection.empty()));
  }

  /** The total. */
  public Quote of(QuoteQuestion question) {
    List<Fact> fees = fees(question);
    List<Period> terms = terms(fees);
    Period term = question.term() == null && !terms.isEmpty() ? terms.get(0) : question.term();
    NavigableSet<Integer> speeds = speeds(fees, term);
    Integer speed =
        question.speed() == null && !speeds.isEmpty() ? speeds.last() : question.speed();
    List<String> missing = new ArrayList<>();
    List<Quote.Line> lines = lines(question, fees, term, speed, missing);
    SortedMap<Integer, Map<String, Long>> others = new TreeMap<>();
    for (Integer other : speeds) {
      if (!other.equals(speed)) {
        List<String> lacking = new ArrayList<>();
        List<Quote.Line> found = lines(question, fees, term, other, lacking);
        if (lacking.isEmpty()) {
          others.put(other, totals(found));
        }
      }
    }
    return new Quote(question, term, speed, lines, totals(lines), missing, others, terms, speeds);
  }

  private List<Fact> fees(QuoteQuestion question) {
    return facts.fees(question.asOf()).stream()
        .filter(fact -> fact.group().equals(question.subject().group()))
        .toList();
  }

  private List<Quote.Line> lines(
      QuoteQuestion question,
      List<Fact> fees,
      @Nullable Period term,
      @Nullable Integer speed,
      List<String> missing) {
    List<Quote.Line> lines = new ArrayList<>();
    for (String audience : AUDIENCES) {
      int count = question.people().getOrDefault(audience, 0);
      if (count > 0) {
        fee(fees, audience, term, speed)
            .flatMap(fee -> line(question, audience, count, fee))
            .ifPresentOrElse(lines::add, () -> missing.add(audience));
      }
    }
    int everybody = question.people().values().stream().mapToInt(Integer::intValue).sum();
    for (String key : question.subject().alwaysDue()) {
      facts
          .find(new FactKey(key))
          .flatMap(fee -> line(question, "everyone", everybody, fee))
          .ifPresentOrElse(lines::add, () -> missing.add("everyone"));
    }
    return lines;
  }

  private static Optional<Fact> fee(
      List<Fact> fees, String audience, @Nullable Period term, @Nullable Integer speed) {
    boolean own = fees.stream().anyMatch(fee -> fee.audience().equals(audience));
    String wanted = own ? audience : "everyone";
    return fees.stream()
        .filter(fee -> fee.audience().equals(wanted))
        .filter(fee -> Objects.equals(fee.term(), term))
        .filter(fee -> Objects.equals(fee.decisionWorkingDays(), speed))
        .findFirst();
  }

  private static Optional<Quote.Line> line(
      QuoteQuestion question, String audience, int count, Fact fee) {
    FactValue value = fee.on(question.asOf()).orElse(null);
    if (value == null) {
      return Optional.empty();
    }
    Long amount = value.amount();
    String currency = value.currency();
    return amount == null || currency == null || value.amountTo() != null
        ? Optional.empty()
        : Optional.of(
            new Quote.Line(
                audience, count, fee, value, Math.multiplyExact(amount, (long) count), currency));
  }

  private static SortedMap<String, Long> totals(List<Quote.Line> lines) {
    SortedMap<String, Long> totals = new TreeMap<>();
    lines.forEach(line -> totals.merge(line.currency(), line.amount(), Long::sum));
    return totals;
  }

  private static List<Period> terms(List<Fact> fees) {
    return fees.stream()
        .filter(fee -> fee.decisionWorkingDays() != null || !fee.audience().equals("everyone"))
        .map(Fact::term)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.comparing(FeeQuotes::days))
        .toList();
  }

  /** Periods have no order of their own: compare where they lead. */
  private static LocalDate days(Period term) {
    return LocalDate.EPOCH.plus(term);
  }

  private static NavigableSet<Integer> speeds(List<Fact> fees, @Nullable Period term) {
    NavigableSet<Integer> speeds = new TreeSet<>();
    fees.stream()
        .filter(fee -> Objects.equals(fee.term(), term))
        .map(Fact::decisionWorkingDays)
        .filter(Objects::nonNull)
        .forEach(speeds::add);
    return speeds;
  }
}
