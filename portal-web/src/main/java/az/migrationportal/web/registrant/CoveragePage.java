package az.migrationportal.web.registrant;

import az.migrationportal.registration.coverage.CountryCoverage;
import az.migrationportal.registration.coverage.Coverage;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** How many registrations there are, by country and freshness, for everybody. */
@ApplicationScoped
class CoveragePage {
  @Inject Coverage coverage;
  @Inject CheckPage names;

  Page page(Texts texts) {
    List<CountryCoverage> counted =
        coverage.countries().stream()
            .sorted(
                Comparator.comparing(
                    country -> names.country(texts, country.country()), texts.collator()))
            .toList();
    Tag body =
        Tag.of(
                "div",
                Tag.of("h1", texts.get("coverage.title")),
                Tag.of("p", texts.get("coverage.lead", "least", Coverage.SMALLEST)).cls("lead"))
            .cls("flow band");
    if (counted.isEmpty()) {
      body.with(Tag.of("p", texts.get("coverage.none")));
    } else {
      body.with(table(texts, counted));
    }
    return FormParts.page(texts, false, texts.get("coverage.title"), "coverage", body);
  }

  private Tag table(Texts texts, List<CountryCoverage> counted) {
    Tag rows = Tag.of("tbody");
    counted.forEach(
        country ->
            rows.with(
                Tag.of(
                    "tr",
                    Tag.of("th", names.country(texts, country.country())).attr("scope", "row"),
                    cell(texts, country.fresh()),
                    cell(texts, country.ageing()),
                    cell(texts, country.expired()))));
    Tag head =
        Tag.of(
            "thead",
            Tag.of(
                "tr",
                head(texts, "register.field.country"),
                head(texts, "coverage.fresh"),
                head(texts, "coverage.ageing"),
                head(texts, "coverage.expired")));
    return Tag.of(
            "div",
            Tag.of("table", Tag.of("caption", texts.get("coverage.title")).cls("vh"), head, rows))
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", texts.get("coverage.title"));
  }

  private static Tag head(Texts texts, String key) {
    return Tag.of("th", texts.get(key)).attr("scope", "col");
  }

  private static Tag cell(Texts texts, OptionalLong count) {
    return Tag.of(
        "td",
        count.isPresent()
            ? Long.toString(count.getAsLong())
            : texts.get("coverage.few", "least", Coverage.SMALLEST));
  }
}
