package az.migrationportal.content.wording;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.FactUnit;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalAct;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts to put into words. */
public final class Tea {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  private Tea() {}

  /** What tests of other packages refer to. */
  public static FactText texts() {
    Fact time = fact("tea-time", FactKind.DURATION, "", 0, duration(15, FactUnit.DAY));
    Fact doubtful = fact("tea-doubt", FactKind.COUNT, "", 0, value(7, null, Confidence.LOW));
    Fact phone = fact("tea-phone", FactKind.CONTACT, "", 0, contact("(012) 919", "tel:012919"));
    Fact cup = fact("tea-cup", FactKind.FEE, "tea", 1, money(1400, null));
    Fact opening = fact("tea-opening", FactKind.DATE, "", 0, day(LocalDate.of(2025, 1, 1)));
    Fact sugar =
        fact(
            "tea-sugar",
            FactKind.COUNT,
            "",
            0,
            between(3, null, LocalDate.of(2020, 1, 1)),
            between(2, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 1)));
    return of(time, doubtful, phone, cup, opening, sugar);
  }

  static FactText of(Fact... facts) {
    LegalAct act =
        new LegalAct(
            "tea-code",
            same("Tea Code"),
            Map.of(
                ContentLocale.AZ, "Çay Məcəlləsi",
                ContentLocale.EN, "Tea Code",
                ContentLocale.RU, "Чайный кодекс"),
            null,
            null,
            "https://tea.example/code?a=1&b=2");
    FactCollection all = new FactCollection(List.of(act), List.of(facts), List.of());
    return new FactText(Facts.of(all), LegalActs.of(all));
  }

  static Fact fact(String key, FactKind kind, String group, int line, FactValue... values) {
    return fee(key, kind, group, line, "everyone", null, null, values);
  }

  static Fact fee(
      String key,
      FactKind kind,
      String group,
      int line,
      String audience,
      @Nullable Period term,
      @Nullable Integer decision,
      FactValue... values) {
    return new Fact(
        new FactKey(key),
        kind,
        group,
        line,
        same(group.isEmpty() ? key : group),
        Map.of(),
        audience,
        term,
        decision,
        List.of(values));
  }

  static FactValue money(long amount, @Nullable Long upTo) {
    return new FactValue(
        amount,
        upTo,
        "AZN",
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of("s"),
        null,
        TODAY,
        TODAY,
        Confidence.HIGH);
  }

  static FactValue duration(long amount, FactUnit unit) {
    return duration(amount, null, unit);
  }

  static FactValue duration(long amount, @Nullable Long upTo, FactUnit unit) {
    return new FactValue(
        amount,
        upTo,
        null,
        unit,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of("s"),
        null,
        TODAY,
        TODAY,
        Confidence.HIGH);
  }

  static FactValue value(long amount, @Nullable Long upTo, Confidence confidence) {
    return new FactValue(
        amount,
        upTo,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of("s"),
        null,
        TODAY,
        TODAY,
        confidence);
  }

  static FactValue notFound() {
    return new FactValue(
        null,
        null,
        "AZN",
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        TODAY,
        TODAY,
        Confidence.NOT_FOUND);
  }

  static FactValue day(LocalDate day) {
    return new FactValue(
        null,
        null,
        null,
        null,
        day,
        null,
        null,
        null,
        null,
        List.of(),
        List.of("s"),
        null,
        TODAY,
        TODAY,
        Confidence.HIGH);
  }

  static FactValue contact(String text, @Nullable String href) {
    return new FactValue(
        null,
        null,
        null,
        null,
        null,
        text,
        href,
        null,
        null,
        List.of(),
        List.of("s"),
        null,
        TODAY,
        TODAY,
        Confidence.HIGH);
  }

  static FactValue between(long amount, @Nullable LocalDate from, @Nullable LocalDate until) {
    return new FactValue(
        amount,
        null,
        null,
        null,
        null,
        null,
        null,
        from,
        until,
        List.of(),
        List.of("s"),
        null,
        TODAY,
        TODAY,
        Confidence.HIGH);
  }

  private static Map<ContentLocale, String> same(String text) {
    return Map.of(ContentLocale.AZ, text, ContentLocale.EN, text, ContentLocale.RU, text);
  }
}
