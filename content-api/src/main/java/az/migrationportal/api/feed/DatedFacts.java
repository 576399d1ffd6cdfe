package az.migrationportal.api.feed;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.fact.VisaRegime;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.ReservedPaths;
import az.migrationportal.content.wording.FactForm;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.search.answer.AnswerBook;
import az.migrationportal.search.document.KnownFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The fees and visa rules in force today, as search may answer with them. What is of low confidence
 * or was not found is left out: it may stand on a page that says so, but is no answer by itself.
 */
@ApplicationScoped
public class DatedFacts implements AnswerBook {
  private final Facts facts;
  private final Countries countries;
  private final FactText words;
  private final BakuDay day;

  private volatile Edition edition = Edition.NONE;

  @Inject
  DatedFacts(Facts facts, Countries countries, FactText words, BakuDay day) {
    this.facts = facts;
    this.countries = countries;
    this.words = words;
    this.day = day;
  }

  DatedFacts() {
    this(
        Facts.of(FactCollection.empty()),
        Countries.of(FactCollection.empty()),
        new FactText(Facts.of(FactCollection.empty()), LegalActs.of(FactCollection.empty())),
        new BakuDay(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
  }

  @Override
  public List<KnownFact> facts(String locale) {
    Edition current = edition;
    if (!current.isOf(facts.all(), countries.all(), day.today())) {
      current = today();
      edition = current;
    }
    return current.byLocale.getOrDefault(locale, List.of());
  }

  private Edition today() {
    LocalDate today = day.today();
    Map<String, List<KnownFact>> byLocale = new TreeMap<>();
    for (ContentLocale locale : ContentLocale.values()) {
      List<KnownFact> known = new ArrayList<>();
      facts.fees(today).forEach(fee -> fee(fee, locale, today).ifPresent(known::add));
      CountryDocument texts = new CountryDocument(words, locale);
      countries.all().forEach(each -> rule(each, texts, locale, today).ifPresent(known::add));
      byLocale.put(locale.tag(), List.copyOf(known));
    }
    return new Edition(facts.all(), countries.all(), today, byLocale);
  }

  private Optional<KnownFact> fee(Fact fee, ContentLocale locale, LocalDate today) {
    return fee.on(today)
        .filter(value -> value.amount() != null && isSure(value.confidence()))
        .map(value -> fee(fee, value, locale));
  }

  private KnownFact fee(Fact fee, FactValue value, ContentLocale locale) {
    return new KnownFact(
        fee.key().value(),
        KnownFact.FEE,
        locale.tag(),
        fee.label().getOrDefault(locale, words.groupName(fee.group(), locale)),
        detail(fee, locale),
        fee.condition().getOrDefault(locale, ""),
        words.text(fee.kind(), value, locale, FactForm.PLAIN),
        value.amount(),
        value.amountTo(),
        value.currency(),
        fee.audience(),
        fee.term(),
        fee.decisionWorkingDays(),
        value.validFrom(),
        laws(value.legalBasis(), locale),
        value.sources(),
        value.verifiedOn(),
        ReservedPaths.fees(locale) + "#fees-" + fee.group(),
        null,
        List.of());
  }

  /** Its term, and how soon is decided; several lines of a fee may be one under another. */
  private String detail(Fact fee, ContentLocale locale) {
    Period term = fee.term();
    Integer decision = fee.decisionWorkingDays();
    return String.join(
        ". ",
        Stream.of(
                term == null ? "" : words.term(term, locale),
                decision == null ? "" : words.decidedIn(decision, locale))
            .filter(text -> !text.isEmpty())
            .toList());
  }

  private Optional<KnownFact> rule(
      Country country, CountryDocument texts, ContentLocale locale, LocalDate today) {
    return country
        .on(today)
        .filter(rule -> rule.regime() != VisaRegime.UNKNOWN && isSure(rule.confidence()))
        .map(rule -> rule(country, rule, texts, locale));
  }

  private KnownFact rule(
      Country country, VisaRule rule, CountryDocument texts, ContentLocale locale) {
    return new KnownFact(
        country.key().value(),
        KnownFact.VISA,
        locale.tag(),
        country.name().getOrDefault(locale, country.iso2()),
        "",
        rule.note().getOrDefault(locale, ""),
        texts.inShort(rule),
        null,
        null,
        null,
        "",
        null,
        null,
        rule.validFrom(),
        laws(rule.legalBasis(), locale),
        rule.sources(),
        rule.verifiedOn(),
        texts.address(country),
        country.iso2(),
        List.copyOf(country.name().values()));
  }

  private List<String> laws(List<LegalReference> basis, ContentLocale locale) {
    return basis.stream().map(law -> words.label(law, locale)).toList();
  }

  private static boolean isSure(Confidence confidence) {
    return switch (confidence) {
      case HIGH, MEDIUM -> true;
      case LOW, NOT_FOUND -> false;
    };
  }

  /** What was known on a day, by locale. */
  private static final class Edition {
    static final Edition NONE = new Edition(List.of(), List.of(), LocalDate.MIN, Map.of());

    private final List<Fact> facts;
    private final List<Country> countries;
    private final LocalDate day;
    private final Map<String, List<KnownFact>> byLocale;

    Edition(
        List<Fact> facts,
        List<Country> countries,
        LocalDate day,
        Map<String, List<KnownFact>> byLocale) {
      this.facts = facts;
      this.countries = countries;
      this.day = day;
      this.byLocale = byLocale;
    }

    boolean isOf(List<Fact> nowFacts, List<Country> nowCountries, LocalDate today) {
      return facts == nowFacts && countries == nowCountries && day.equals(today);
    }
  }
}
