package az.migrationportal.api.search;

import az.migrationportal.content.json.Json;
import az.migrationportal.search.answer.FactAnswer;
import az.migrationportal.search.document.KnownFact;
import az.migrationportal.search.query.Hit;
import az.migrationportal.search.query.Interpretation;
import az.migrationportal.search.query.SearchAnswer;
import az.migrationportal.search.query.Suggestion;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers of the search as JSON. */
final class SearchJson {
  private SearchJson() {}

  static JsonObject answer(SearchAnswer answer) {
    JsonArrayBuilder hits = Json.createArrayBuilder();
    answer.hits().forEach(hit -> hits.add(hit(hit, answer.locale())));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("query", answer.query())
            .add("locale", answer.locale())
            .add("total", answer.total())
            .add("interpretedAs", interpretation(answer.interpretedAs()))
            .add("hits", hits)
            .add("facets", facets(answer));
    String next = answer.nextCursor();
    if (next == null) {
      json.addNull("nextCursor");
    } else {
      json.add("nextCursor", next);
    }
    FactAnswer known = answer.answer();
    if (known == null) {
      json.addNull("answer");
    } else {
      json.add("answer", known(known));
    }
    return json.build();
  }

  private static JsonObjectBuilder known(FactAnswer answer) {
    JsonArrayBuilder facts = Json.createArrayBuilder();
    answer.facts().forEach(fact -> facts.add(fact(fact)));
    return Json.createObjectBuilder()
        .add("kind", answer.kind())
        .add("locale", answer.locale())
        .add("title", answer.title())
        .add("path", page(answer.locale(), answer.path()))
        .add("facts", facts);
  }

  private static JsonObjectBuilder fact(KnownFact fact) {
    return Json.createObjectBuilder()
        .add("key", fact.key())
        .add("detail", fact.detail())
        .add("condition", fact.condition())
        .add("value", fact.value())
        .add("amount", number(fact.amount()))
        .add("amountTo", number(fact.amountTo()))
        .add("currency", text(fact.currency()))
        .add("validFrom", text(fact.validFrom()))
        .add("legalBasis", Json.createArrayBuilder(fact.legalBasis()))
        .add("sources", Json.createArrayBuilder(fact.sources()))
        .add("verifiedOn", fact.verifiedOn().toString());
  }

  private static JsonValue number(@Nullable Long number) {
    return number == null ? JsonValue.NULL : Json.createValue(number);
  }

  private static JsonValue text(@Nullable Object value) {
    return value == null ? JsonValue.NULL : Json.createValue(value.toString());
  }

  static JsonObject suggestions(String text, String locale, List<Suggestion> suggestions) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Suggestion suggestion : suggestions) {
      all.add(
          Json.createObjectBuilder()
              .add("text", suggestion.text())
              .add("key", suggestion.key())
              .add("type", suggestion.type())
              .add("path", page(locale, suggestion.path()))
              .add("locale", suggestion.locale()));
    }
    return Json.createObjectBuilder()
        .add("query", text)
        .add("locale", locale)
        .add("suggestions", all)
        .build();
  }

  private static JsonObjectBuilder hit(Hit hit, String asked) {
    return Json.createObjectBuilder()
        .add("key", hit.key())
        .add("type", hit.type())
        .add("locale", hit.locale())
        .add("title", hit.title())
        .add("summary", hit.summary())
        .add("path", page(asked, hit.path()))
        .add("highlights", Json.createArrayBuilder(hit.highlights()))
        .add("matchedLocale", hit.matchedLocale());
  }

  /** Where the item is read in the reader's locale; a page shows the nearest translation there. */
  private static String page(String locale, String path) {
    return "/" + locale + "/" + path;
  }

  private static JsonObjectBuilder interpretation(Interpretation interpretation) {
    JsonArrayBuilder steps = Json.createArrayBuilder();
    for (Interpretation.Step step : interpretation.steps()) {
      steps.add(
          Json.createObjectBuilder()
              .add("kind", step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .add("from", step.from())
              .add("to", step.to()));
    }
    return Json.createObjectBuilder().add("text", interpretation.text()).add("steps", steps);
  }

  private static JsonObjectBuilder facets(SearchAnswer answer) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    new TreeMap<>(answer.facets())
        .forEach(
            (name, counts) -> {
              JsonArrayBuilder values = Json.createArrayBuilder();
              counts.forEach(
                  count ->
                      values.add(
                          Json.createObjectBuilder()
                              .add("value", count.value())
                              .add("count", count.count())));
              json.add(name, values);
            });
    return json;
  }
}
