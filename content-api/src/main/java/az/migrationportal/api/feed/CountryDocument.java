package az.migrationportal.api.feed;

import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.StayWindow;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.ReservedPaths;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.search.document.SearchDocument;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** A country's visa rule as search sees it: alone, or beside the text of the country's item. */
final class CountryDocument {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final FactText facts;
  private final ContentLocale locale;
  private final ResourceBundle words;

  CountryDocument(FactText facts, ContentLocale locale) {
    this.facts = facts;
    this.locale = locale;
    this.words = words(locale);
  }

  static ResourceBundle words(ContentLocale locale) {
    return ResourceBundle.getBundle(
        "az.migrationportal.api.feed.countries",
        locale.javaLocale(),
        CountryDocument.class.getClassLoader(),
        NO_FALLBACK);
  }

  SearchDocument of(Country country, LocalDate on) {
    String name = country.name().getOrDefault(locale, country.iso2());
    Optional<VisaRule> rule = country.on(on);
    String summary = name + ": " + rule.map(this::inShort).orElse(words.getString("unknown"));
    return new SearchDocument(
        country.key().value(),
        "country",
        locale.tag(),
        name,
        summary,
        rule.map(found -> found.note().getOrDefault(locale, "")).orElse(""),
        List.of(words.getString("keywords").split(", ", -1)),
        address(country),
        List.of("arrive"),
        List.of("foreigners"),
        country.iso2(),
        rule.map(VisaRule::verifiedOn).orElse(null));
  }

  /** The text of a country with its rule before it: one document for both. */
  SearchDocument beside(SearchDocument text, Country country, LocalDate on) {
    SearchDocument rule = of(country, on);
    List<String> keywords = new ArrayList<>(text.keywords());
    rule.keywords().stream().filter(word -> !keywords.contains(word)).forEach(keywords::add);
    return new SearchDocument(
        text.key(),
        text.type(),
        text.locale(),
        text.title(),
        rule.summary() + ". " + text.summary(),
        rule.body() + "\n" + text.body(),
        keywords,
        rule.path(),
        Stream.concat(rule.topics().stream(), text.topics().stream()).distinct().toList(),
        Stream.concat(rule.audiences().stream(), text.audiences().stream()).distinct().toList(),
        country.iso2(),
        text.verifiedOn());
  }

  /** Where its page is, without the locale. */
  String address(Country country) {
    return ReservedPaths.countries(locale)
        + "/"
        + country.path().getOrDefault(locale, country.key().value());
  }

  /** The rule in a few words. */
  String inShort(VisaRule rule) {
    String regime =
        words.getString(
            switch (rule.regime()) {
              case VISA_FREE -> "visa-free";
              case E_VISA -> "e-visa";
              case ARRIVAL_OR_E_VISA -> "arrival-or-e-visa";
              case CONSULAR_VISA -> "consular-visa";
              case UNKNOWN -> "unknown";
            });
    Integer days = rule.maxStayDays();
    StayWindow window = rule.window();
    String stay = days == null ? "" : filled("stay", days, 0);
    String total = window == null ? "" : filled("window", window.days(), window.in());
    return regime + stay + total;
  }

  private String filled(String key, int days, int in) {
    return words
        .getString(key)
        .replace("{days}", facts.term(Period.ofDays(days), locale))
        .replace("{in}", facts.term(Period.ofDays(in), locale));
  }
}
