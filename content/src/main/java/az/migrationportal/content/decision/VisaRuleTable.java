package az.migrationportal.content.decision;

import az.migrationportal.content.decision.condition.VariableType;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.StayCount;
import az.migrationportal.content.fact.StayWindow;
import az.migrationportal.content.fact.VisaRegime;
import az.migrationportal.content.fact.VisaRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The visa rule of a country, as variables. A number that is not known is 0. */
final class VisaRuleTable implements Table {
  static final String NAME = "visa-rule";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("known", VariableType.FLAG),
          new Column("regime", VariableType.TEXT),
          new Column("confidence", VariableType.TEXT),
          new Column("maxStayDays", VariableType.NUMBER),
          new Column("maxEntries", VariableType.NUMBER),
          new Column("windowDays", VariableType.NUMBER),
          new Column("windowIn", VariableType.NUMBER),
          new Column("perCalendarYear", VariableType.FLAG),
          new Column("temporary", VariableType.FLAG),
          new Column("anyPurpose", VariableType.FLAG),
          new Column("purposes", VariableType.TEXTS),
          new Column("excludedPurposes", VariableType.TEXTS));
  private static final Object[] NONE = {
    false,
    word(VisaRegime.UNKNOWN),
    "not-found",
    0L,
    0L,
    0L,
    0L,
    false,
    false,
    false,
    List.of(),
    List.of()
  };

  private final Countries countries;

  VisaRuleTable(Countries countries) {
    this.countries = countries;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Object[] row(String key, LocalDate on) {
    return rule(key, on).map(VisaRuleTable::row).orElse(NONE);
  }

  @Override
  public Optional<Evidence> evidence(String key, LocalDate on) {
    return rule(key, on).map(Evidence::of);
  }

  @Override
  public Stream<LocalDate> turns(String key) {
    return countries.byIso2(key).stream()
        .flatMap(country -> country.rules().stream())
        .flatMap(rule -> Stream.of(rule.validFrom(), rule.validUntil()))
        .filter(Objects::nonNull);
  }

  private Optional<VisaRule> rule(String key, LocalDate on) {
    return countries.byIso2(key).flatMap(country -> country.on(on));
  }

  private static Object[] row(VisaRule rule) {
    StayWindow window = rule.window();
    return new Object[] {
      rule.regime() != VisaRegime.UNKNOWN,
      word(rule.regime()),
      rule.confidence().word(),
      orZero(rule.maxStayDays()),
      orZero(rule.maxEntries()),
      window == null ? 0L : (long) window.days(),
      window == null ? 0L : (long) window.in(),
      rule.stayCount() == StayCount.PER_CALENDAR_YEAR,
      rule.validUntil() != null,
      rule.purposes().isEmpty(),
      rule.purposes(),
      rule.excludedPurposes()
    };
  }

  private static Long orZero(@Nullable Integer number) {
    return number == null ? 0L : number.longValue();
  }

  private static String word(VisaRegime regime) {
    return regime.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
