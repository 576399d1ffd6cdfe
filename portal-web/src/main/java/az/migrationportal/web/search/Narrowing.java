package az.migrationportal.web.search;

import az.migrationportal.search.query.FacetCount;
import az.migrationportal.search.query.Facets;
import az.migrationportal.search.query.SearchAnswer;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.util.List;
import java.util.function.Function;

/** Links that narrow what was found: by kind, and by whom it is for. */
final class Narrowing {

  private final Texts texts;
  private final SearchQuestion question;

  Narrowing(Texts texts, SearchQuestion question) {
    this.texts = texts;
    this.question = question;
  }

  Tag of(SearchAnswer found) {
    return Tag.of(
            "nav",
            chips(found, Facets.TYPE, "search.kind", "type.", question.type(), question::ofType),
            chips(
                found,
                Facets.AUDIENCE,
                "search.audience",
                "audience.",
                question.audience(),
                question::forAudience))
        .cls("flow noprint")
        .attr("aria-label", texts.get("search.narrow"));
  }

  private Tag chips(
      SearchAnswer found,
      String facet,
      String heading,
      String names,
      String chosen,
      Function<String, SearchQuestion> narrowed) {
    Tag row = Tag.of("p").cls("row");
    row.with(chip(narrowed.apply(""), texts.get(heading + ".all"), chosen.isEmpty()));
    for (FacetCount count : found.facets().getOrDefault(facet, List.<FacetCount>of())) {
      String key = names + count.value();
      if (texts.keys().contains(key)) {
        row.apart(
            chip(narrowed.apply(count.value()), texts.get(key), count.value().equals(chosen))
                .with(" ", Tag.of("b", String.valueOf(count.count()))));
      }
    }
    return Tag.of("div", Tag.of("p", Tag.of("strong", texts.get(heading))).cls("small"), row)
        .cls("narrowing");
  }

  private Tag chip(SearchQuestion target, String name, boolean chosen) {
    return Tag.link(target.address(texts.locale()), name)
        .cls("chip")
        .attr("aria-current", chosen ? "true" : null);
  }
}
