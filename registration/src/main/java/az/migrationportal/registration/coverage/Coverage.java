package az.migrationportal.registration.coverage;

import az.migrationportal.registration.rhythm.Freshness;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Counts registrations by country and freshness. No sums are told, from which a withheld number
 * could be worked out. Needs no key.
 */
@ApplicationScoped
public class Coverage {
  /** Smaller numbers are withheld. */
  public static final int SMALLEST = 5;

  @Inject private RegistrationDatabase database;
  @Inject private Periods periods;
  @Inject private Clock clock;

  /** The countries with registrations, by code. */
  public List<CountryCoverage> countries() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
    Map<String, Map<Freshness, Long>> counted = new TreeMap<>();
    database
        .query(
            "select s.country, r.answered_on, count(*) counted from registration r"
                + " join stay s on s.registration = r.id and s.ended_on is null"
                + " where r.state = 'ABROAD' group by s.country, r.answered_on",
            Group::new)
        .forEach(
            group ->
                counted
                    .computeIfAbsent(group.country, country -> new EnumMap<>(Freshness.class))
                    .merge(
                        periods.rhythm(group.answeredOn, null).on(today),
                        group.counted,
                        Long::sum));
    return counted.entrySet().stream()
        .map(
            country ->
                new CountryCoverage(
                    country.getKey(),
                    told(country.getValue(), Freshness.FRESH),
                    told(country.getValue(), Freshness.AGEING),
                    told(country.getValue(), Freshness.EXPIRED)))
        .toList();
  }

  private static OptionalLong told(Map<Freshness, Long> counts, Freshness freshness) {
    long count = counts.getOrDefault(freshness, 0L);
    return count < SMALLEST ? OptionalLong.empty() : OptionalLong.of(count);
  }

  /** Registrations of one country that were answered on one day. */
  private static final class Group {
    private final String country;
    private final LocalDate answeredOn;
    private final long counted;

    Group(Row row) throws SQLException {
      country = row.text("country");
      answeredOn = row.day("answered_on");
      counted = row.number("counted");
    }
  }
}
