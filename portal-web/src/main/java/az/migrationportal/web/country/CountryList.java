package az.migrationportal.web.country;

import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.VisaRegime;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.SystemAddress;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All countries with their rule in one line, and a filter by name. */
@ApplicationScoped
public class CountryList {

  @Inject TextCatalogue catalogue;
  @Inject CountryNames names;

  Page page(PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    Map<ContentLocale, String> addresses =
        Addresses.inEvery(locale -> Addresses.of(locale, SystemAddress.COUNTRIES));
    String title = texts.get("countries.title");
    return new Page(
        PageHead.listed(
            title + " · " + texts.get("portal.name"),
            texts.get("countries.lead"),
            Addresses.of(texts.locale(), SystemAddress.COUNTRIES),
            addresses),
        List.of(),
        title,
        SystemAddress.COUNTRIES,
        false,
        addresses,
        List.<Component>of(content(texts, request)));
  }

  private Tag content(Texts texts, PageRequest request) {
    Optional<String> typed = request.parameter(CountriesSource.NAME);
    List<Country> found =
        typed.map(name -> names.containing(shortened(name), texts)).orElseGet(List::of);
    boolean none =
        found.isEmpty()
            && (typed.isPresent() || request.parameter(CountriesSource.COUNTRY).isPresent());
    List<Country> shown = found.isEmpty() ? names.sorted(texts) : found;
    Tag heading =
        Tag.of(
                "div",
                Tag.of("h1", texts.get("countries.title")),
                Tag.of("p", texts.get("countries.lead")).cls("lead"),
                filter(texts, typed.orElse("")))
            .cls("head flow");
    return Tag.of("div", heading)
        .withIf(none, () -> Notice.warning(texts.get("countries.filter.none")))
        .with(
            Tag.of("p", texts.get("countries.found", "count", shown.size()))
                .attr("role", "status")
                .cls("meta"))
        .with(table(texts, shown, request.today()))
        .cls("band");
  }

  private static String shortened(String name) {
    return name.length() <= 60 ? name : name.substring(0, 60);
  }

  private static Tag filter(Texts texts, String typed) {
    Tag input =
        Tag.of("input")
            .attr("id", CountriesSource.NAME)
            .attr("name", CountriesSource.NAME)
            .attr("maxlength", "60")
            .attr("autocomplete", "off")
            .attr("value", typed.isEmpty() ? null : typed);
    Tag label = Tag.of("label", texts.get("countries.filter")).attr("for", CountriesSource.NAME);
    Tag button = Tag.of("button", texts.get("countries.filter.button")).cls("btn");
    return Tag.of("form", label, Tag.of("div", input, button))
        .cls("search noprint")
        .attr("method", "get")
        .attr("action", Addresses.of(texts.locale(), SystemAddress.COUNTRIES));
  }

  private static Tag table(Texts texts, List<Country> countries, LocalDate today) {
    Tag body = Tag.of("tbody");
    countries.forEach(country -> body.with(row(texts, country, today)));
    Tag head =
        Tag.of(
            "thead",
            Tag.of(
                "tr",
                column(texts.get("countries.filter")),
                column(texts.get("country.fact.rule"))));
    Tag caption = Tag.of("caption", texts.get("countries.title")).cls("vh");
    return Tag.of("table", caption, head, body);
  }

  private static Tag column(String name) {
    return Tag.of("th", name).attr("scope", "col");
  }

  private static Tag row(Texts texts, Country country, LocalDate today) {
    Tag link =
        Tag.link(Addresses.of(texts.locale(), country), CountryNames.of(country, texts.locale()));
    Optional<VisaRule> rule = country.on(today);
    VisaRegime regime = rule.map(VisaRule::regime).orElse(VisaRegime.UNKNOWN);
    String stay =
        rule.map(VisaRule::maxStayDays)
            .map(days -> ", " + texts.get("countries.stay", "days", days))
            .orElse("");
    return Tag.of(
        "tr",
        Tag.of("th", link).attr("scope", "row"),
        Tag.of("td", regimeName(texts, regime) + stay));
  }

  private static String regimeName(Texts texts, VisaRegime regime) {
    return texts.get("regime." + regime.name().toLowerCase(Locale.ROOT));
  }
}
