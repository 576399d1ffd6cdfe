package az.migrationportal.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.fact.StayCount;
import az.migrationportal.content.fact.VisaRegime;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.search.document.KnownFact;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatedFactsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  @Test
  void a_fee_is_told_with_its_term_decision_law_and_the_place_of_its_table() {
    KnownFact fee = book(fee("fee-a", Confidence.HIGH)).facts("en").get(0);
    assertThat(fee.key()).isEqualTo("fee-a");
    assertThat(fee.title()).isEqualTo("Work permit");
    assertThat(fee.detail()).contains("year").contains("20");
    assertThat(fee.value()).contains("1,000").contains("AZN");
    assertThat(fee.amount()).isEqualTo(1000);
    assertThat(fee.legalBasis()).containsExactly("law-on-state-duty");
    assertThat(fee.path()).isEqualTo("fees#fees-work-permit");
    assertThat(book(fee("fee-a", Confidence.HIGH)).facts("az").get(0).path())
        .isEqualTo("rusumlar#fees-work-permit");
  }

  @Test
  void what_is_doubtful_answers_nothing() {
    DatedFacts book =
        book(
            List.of(fee("fee-a", Confidence.LOW), fee("fee-b", Confidence.NOT_FOUND)),
            List.of(
                country("AA", VisaRegime.UNKNOWN, Confidence.HIGH),
                country("BB", VisaRegime.E_VISA, Confidence.LOW)));
    assertThat(book.facts("en")).isEmpty();
  }

  @Test
  void a_visa_rule_is_told_with_the_names_of_its_country_in_every_language() {
    KnownFact rule =
        book(List.of(), List.of(country("TT", VisaRegime.VISA_FREE, Confidence.HIGH)))
            .facts("en")
            .get(0);
    assertThat(rule.kind()).isEqualTo(KnownFact.VISA);
    assertThat(rule.country()).isEqualTo("TT");
    assertThat(rule.names()).containsExactlyInAnyOrder("TT-az", "TT-en", "TT-ru");
    assertThat(rule.value()).startsWith("entry without a visa").contains("30");
    assertThat(rule.path()).isEqualTo("countries/tt");
  }

  @Test
  void the_list_is_the_same_as_long_as_nothing_has_changed() {
    DatedFacts book = book(fee("fee-a", Confidence.HIGH));
    assertThat(book.facts("ru")).isSameAs(book.facts("ru")).hasSize(1);
  }

  private static DatedFacts book(Fact... facts) {
    return book(List.of(facts), List.of());
  }

  private static DatedFacts book(List<Fact> facts, List<Country> countries) {
    FactCollection all = new FactCollection(List.of(), facts, countries);
    return new DatedFacts(
        Facts.of(all),
        Countries.of(all),
        new FactText(Facts.of(all), LegalActs.of(all)),
        new BakuDay(Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC)));
  }

  private static Fact fee(String key, Confidence confidence) {
    return new Fact(
        new FactKey(key),
        FactKind.FEE,
        "work-permit",
        1,
        Map.of(ContentLocale.EN, "Work permit"),
        Map.of(),
        "everyone",
        Period.ofMonths(12),
        20,
        List.of(
            new FactValue(
                1000L,
                null,
                "AZN",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new LegalReference("law-on-state-duty", "")),
                List.of("https://example.org"),
                null,
                DAY,
                DAY,
                confidence)));
  }

  private static Country country(String iso2, VisaRegime regime, Confidence confidence) {
    return new Country(
        iso2,
        new ItemKey("country-" + iso2.toLowerCase(Locale.ROOT)),
        Map.of(
            ContentLocale.AZ,
            iso2 + "-az",
            ContentLocale.EN,
            iso2 + "-en",
            ContentLocale.RU,
            iso2 + "-ru"),
        Map.of(ContentLocale.EN, iso2.toLowerCase(Locale.ROOT)),
        List.of(
            new VisaRule(
                regime,
                30,
                StayCount.PER_STAY,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                Map.of(),
                List.of(),
                List.of(),
                DAY,
                DAY,
                confidence)));
  }
}
