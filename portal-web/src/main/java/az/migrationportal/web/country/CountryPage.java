package az.migrationportal.web.country;

import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.VisaRegime;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.FactsStrip;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.item.TopTasks;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Crumb;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.SystemAddress;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a passport of one country means at the border of Azerbaijan, today. */
@ApplicationScoped
public class CountryPage {

  @Inject TextCatalogue catalogue;
  @Inject TopTasks items;
  @Inject RuleBasis basis;

  Page of(Country country, PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    String name = CountryNames.of(country, texts.locale());
    VisaRule rule = country.on(request.today()).orElse(null);
    VisaRegime regime = rule == null ? VisaRegime.UNKNOWN : rule.regime();
    String answer = texts.get("country." + word(regime));
    Map<ContentLocale, String> addresses =
        Addresses.inEvery(locale -> Addresses.of(locale, country));
    PageHead head =
        PageHead.listed(
            texts.get("country.title", "country", name) + " · " + texts.get("portal.name"),
            name + ": " + answer + ".",
            Addresses.of(texts.locale(), country),
            addresses);
    return new Page(
        head,
        List.of(
            new Crumb(
                texts.get("countries.title"),
                Addresses.of(texts.locale(), SystemAddress.COUNTRIES))),
        name,
        SystemAddress.COUNTRIES,
        false,
        addresses,
        content(texts, country, rule, answer));
  }

  private List<Component> content(
      Texts texts,
      Country country,
      @org.jspecify.annotations.Nullable VisaRule rule,
      String answer) {
    String name = CountryNames.of(country, texts.locale());
    Tag heading =
        Tag.of(
                "div",
                Tag.of("h1", texts.get("country.title", "country", name)),
                Tag.of("p", Tag.of("strong", answer + ".")).cls("lead"))
            .cls("head flow");
    heading.withIf(rule != null && isOnline(rule.regime()), () -> applyOnline(texts));
    if (rule == null) {
      heading.with(Tag.of("p", texts.get("country.unknown.lead")));
      return List.of(Tag.of("div", heading).cls("band"), next(texts, VisaRegime.UNKNOWN));
    }
    heading.withIf(
        rule.regime() == VisaRegime.UNKNOWN, () -> Tag.of("p", texts.get("country.unknown.lead")));
    Tag band =
        Tag.of(
                "div",
                heading,
                Tag.of("h2", texts.get("country.facts")).cls("vh"),
                new FactsStrip(new RuleCells(texts, rule).all()),
                basis.stamp(texts, rule))
            .cls("band");
    return List.of(band, more(texts, country, rule), next(texts, rule.regime()));
  }

  private Tag more(Texts texts, Country country, VisaRule rule) {
    Tag article =
        Tag.of("article", Tag.of("h2", texts.get("country.note"))).cls("flow prose reading");
    String note = rule.note().getOrDefault(texts.locale(), "");
    if (!note.isEmpty()) {
      article.with(Tag.of("p", note));
    }
    purposes(texts, "country.purposes", rule.purposes()).ifPresent(article::with);
    purposes(texts, "country.excluded", rule.excludedPurposes()).ifPresent(article::with);
    article.with(Tag.of("p", texts.get("country.passportRule")));
    basis.law(texts, rule).forEach(article::with);
    RuleBasis.sources(texts, rule).forEach(article::with);
    new RuleHistory(texts).of(country, rule).forEach(article::with);
    return article;
  }

  private static Optional<Tag> purposes(Texts texts, String label, List<String> purposes) {
    if (purposes.isEmpty()) {
      return Optional.empty();
    }
    List<String> words =
        purposes.stream()
            .map(purpose -> "purpose." + purpose)
            .filter(texts.keys()::contains)
            .map(texts::get)
            .toList();
    return Optional.of(
        Tag.of("p", Tag.of("strong", texts.get(label))).with(" " + String.join(", ", words) + "."));
  }

  private Tag next(Texts texts, VisaRegime regime) {
    Tag list = Tag.of("ul");
    List<String> keys =
        switch (regime) {
          case VISA_FREE ->
              List.of("visa-free-entry", "place-of-stay-registration", "land-borders-status");
          case E_VISA -> List.of("e-visa", "place-of-stay-registration", "land-borders-status");
          case ARRIVAL_OR_E_VISA ->
              List.of(
                  "e-visa", "visa-on-arrival", "place-of-stay-registration", "land-borders-status");
          case CONSULAR_VISA, UNKNOWN ->
              List.of(
                  "visa-types",
                  "consular-visa-application",
                  "embassies-and-consulates",
                  "land-borders-status");
        };
    for (String key : keys) {
      items.link(key, texts.locale()).ifPresent(place -> list.with(Tag.of("li", place.link())));
    }
    return Tag.of("section", Tag.of("h2", texts.get("country.next")), list).cls("flow more");
  }

  private static boolean isOnline(VisaRegime regime) {
    return regime == VisaRegime.E_VISA || regime == VisaRegime.ARRIVAL_OR_E_VISA;
  }

  private static Tag applyOnline(Texts texts) {
    Tag button = Tag.link("https://evisa.gov.az/", texts.get("country.eVisaSite")).cls("btn");
    return Tag.of("p", button).with(" " + texts.get("country.onlyOfficial")).cls("row");
  }

  private static String word(VisaRegime regime) {
    return regime.name().toLowerCase(Locale.ROOT);
  }
}
