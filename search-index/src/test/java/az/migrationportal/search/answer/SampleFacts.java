package az.migrationportal.search.answer;

import az.migrationportal.search.document.KnownFact;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts with the keys of the library's, so that a table of questions can name them. */
final class SampleFacts implements AnswerBook {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private final Map<String, List<KnownFact>> byLocale = new HashMap<>();

  SampleFacts() {
    List.of("az", "en", "ru").forEach(locale -> byLocale.put(locale, of(locale)));
  }

  @Override
  public List<KnownFact> facts(String locale) {
    return byLocale.getOrDefault(locale, List.of());
  }

  private static List<KnownFact> of(String locale) {
    List<KnownFact> facts = new ArrayList<>();
    for (int days : new int[] {10, 15, 20}) {
      for (int months : new int[] {3, 6, 12}) {
        facts.add(fee(locale, "fee-work-permit", "everyone", months, days));
      }
      for (int months : new int[] {18, 24}) {
        String key = "fee-work-permit-" + length(months) + '-' + days + "wd-liberated";
        facts.add(fee(locale, key, "everyone", Period.ofMonths(months), days));
      }
    }
    for (int days : new int[] {15, 20}) {
      for (int months : new int[] {12, 24}) {
        for (String audience : List.of("adult", "minor", "student")) {
          facts.add(fee(locale, "fee-trp-" + audience, audience, months, days));
        }
      }
    }
    facts.add(fee(locale, "fee-trp-reissue", "everyone", null, null));
    facts.add(fee(locale, "fee-prp-adult", "adult", Period.ofMonths(60), null));
    facts.add(fee(locale, "fee-prp-minor", "minor", Period.ofMonths(60), null));
    for (String length : List.of("30", "60")) {
      for (String days : List.of("1", "3")) {
        facts.add(
            fee(
                locale,
                "fee-extension-adult-" + length + "d-" + days + "wd",
                "adult",
                Period.ofDays(Integer.parseInt(length)),
                Integer.valueOf(days)));
      }
    }
    facts.add(fee(locale, "fee-e-visa-standard", "everyone", Period.ofDays(30), 3));
    facts.add(fee(locale, "fee-e-visa-urgent", "everyone", Period.ofDays(30), null));
    facts.add(fee(locale, "fee-e-visa-service", "everyone", null, null));
    facts.add(fee(locale, "fee-visa-on-arrival", "everyone", null, null));
    facts.add(fee(locale, "fee-visa-on-arrival-japan", "everyone", null, null));
    facts.add(fee(locale, "fee-return-certificate", "everyone", null, null));
    facts.add(fee(locale, "fine-foreigner-stay-rules", "everyone", null, null));
    facts.add(visa(locale, "TR", "Türkiyə", "Türkiye", "Турция"));
    facts.add(visa(locale, "RU", "Rusiya", "Russia", "Россия"));
    facts.add(visa(locale, "IN", "Hindistan", "India", "Индия"));
    facts.add(visa(locale, "PK", "Pakistan", "Pakistan", "Пакистан"));
    facts.add(visa(locale, "GE", "Gürcüstan", "Georgia", "Грузия"));
    facts.add(visa(locale, "UA", "Ukrayna", "Ukraine", "Украина"));
    facts.add(visa(locale, "US", "ABŞ", "United States", "США"));
    facts.add(visa(locale, "DE", "Almaniya", "Germany", "Германия"));
    return facts;
  }

  private static KnownFact fee(String locale, String key, String audience, int months, int days) {
    return fee(
        locale,
        key + '-' + length(months) + '-' + days + "wd",
        audience,
        Period.ofMonths(months),
        days);
  }

  private static String length(int months) {
    return months % 12 == 0 ? months / 12 + "y" : months + "m";
  }

  private static KnownFact fee(
      String locale, String key, String audience, @Nullable Period term, @Nullable Integer days) {
    return new KnownFact(
        key,
        KnownFact.FEE,
        locale,
        "Fee",
        "",
        "",
        "1 AZN",
        1L,
        null,
        "AZN",
        audience,
        term,
        days,
        null,
        List.of(),
        List.of(),
        DAY,
        "fees",
        null,
        List.of());
  }

  private static KnownFact visa(String locale, String country, String... names) {
    return new KnownFact(
        country,
        KnownFact.VISA,
        locale,
        names[0],
        "",
        "",
        "e-visa",
        null,
        null,
        null,
        "",
        null,
        null,
        null,
        List.of(),
        List.of(),
        DAY,
        "countries/x",
        country,
        List.of(names));
  }
}
