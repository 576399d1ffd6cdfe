package az.migrationportal.content.amendment.use;

import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.VisaRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The work list of those who keep facts true, from memory. */
@Dependent
public class DueFacts {

  private static final Comparator<DueFact> ORDER =
      Comparator.comparing(DueFact::reviewBy)
          .thenComparing(due -> due.subject().kind())
          .thenComparing(due -> due.subject().key());

  private final Facts facts;
  private final Countries countries;
  private final BakuDay day;

  @Inject
  public DueFacts(Facts facts, Countries countries, BakuDay day) {
    this.facts = facts;
    this.countries = countries;
    this.day = day;
  }

  /**
   * What is past its day today in Baku, or will be within some days; the longest due first. Values
   * whose period is over are nobody's work any more.
   */
  public List<DueFact> within(int days) {
    LocalDate today = day.today();
    LocalDate last = today.plusDays(days);
    return Stream.concat(
            facts.all().stream().flatMap(fact -> first(fact, today).stream()),
            countries.all().stream().flatMap(country -> first(country, today).stream()))
        .filter(due -> due.overdue() || (days > 0 && !due.reviewBy().isAfter(last)))
        .sorted(ORDER)
        .toList();
  }

  private static Optional<DueFact> first(Fact fact, LocalDate today) {
    return fact.values().stream()
        .filter(value -> isOpen(value.validUntil(), today))
        .min(Comparator.comparing(FactValue::reviewBy))
        .map(
            value ->
                new DueFact(
                    FactSubject.fact(fact.key()),
                    fact.label(),
                    value.verifiedOn(),
                    value.reviewBy(),
                    value.reviewBy().isBefore(today)));
  }

  private static Optional<DueFact> first(Country country, LocalDate today) {
    return country.rules().stream()
        .filter(rule -> isOpen(rule.validUntil(), today))
        .min(Comparator.comparing(VisaRule::reviewBy))
        .map(
            rule ->
                new DueFact(
                    FactSubject.visaRule(country.iso2()),
                    country.name(),
                    rule.verifiedOn(),
                    rule.reviewBy(),
                    rule.reviewBy().isBefore(today)));
  }

  private static boolean isOpen(@Nullable LocalDate until, LocalDate today) {
    return until == null || until.isAfter(today);
  }
}
