package az.migrationportal.api.decision;

import az.migrationportal.api.delivery.FactJson;
import az.migrationportal.content.decision.quote.Quote;
import az.migrationportal.content.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Period;
import java.util.Map;

/** A total as programs get it. */
final class FeeQuoteJson {
  private final FactJson facts;

  FeeQuoteJson(FactJson facts) {
    this.facts = facts;
  }

  JsonObject of(Quote quote) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("for", quote.question().subject().word())
            .add("asOf", quote.question().asOf().toString())
            .add("complete", quote.complete());
    Period term = quote.term();
    if (term != null) {
      json.add("term", term.toString());
    }
    Integer speed = quote.speed();
    if (speed != null) {
      json.add("speed", speed);
    }
    JsonArrayBuilder lines = Json.createArrayBuilder();
    quote.lines().forEach(line -> lines.add(line(line)));
    JsonArrayBuilder others = Json.createArrayBuilder();
    quote
        .otherSpeeds()
        .forEach(
            (days, totals) ->
                others.add(
                    Json.createObjectBuilder().add("speed", days).add("totals", totals(totals))));
    return json.add("lines", lines)
        .add("totals", totals(quote.totals()))
        .add("missing", Json.createArrayBuilder(quote.missing()))
        .add("otherSpeeds", others)
        .add(
            "terms", Json.createArrayBuilder(quote.terms().stream().map(Period::toString).toList()))
        .add("speeds", Json.createArrayBuilder(quote.speeds()))
        .build();
  }

  private JsonObjectBuilder line(Quote.Line line) {
    return Json.createObjectBuilder()
        .add("audience", line.audience())
        .add("count", line.count())
        .add("amount", line.amount())
        .add("currency", line.currency())
        .add("fee", facts.of(line.fee(), line.value()));
  }

  private static JsonArrayBuilder totals(Map<String, Long> totals) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    totals.forEach(
        (currency, amount) ->
            json.add(Json.createObjectBuilder().add("currency", currency).add("amount", amount)));
    return json;
  }
}
