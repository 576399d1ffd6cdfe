package az.migrationportal.api.delivery;

import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.StayWindow;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactText;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Countries and their visa rules as delivery tells them. */
final class CountryJson {
  private final FactJson facts;
  private final ContentLocale locale;
  private final LocalDate on;

  CountryJson(FactText words, ContentLocale locale, LocalDate on) {
    this.facts = new FactJson(words, on);
    this.locale = locale;
    this.on = on;
  }

  JsonObject of(Country country) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("iso2", country.iso2())
            .add("key", country.key().value())
            .add("locale", locale.tag())
            .add("name", country.name().getOrDefault(locale, country.iso2()))
            .add("names", Addresses.texts(country.name()))
            .add("slugs", Addresses.texts(country.path()));
    country
        .on(on)
        .ifPresentOrElse(rule -> json.add("rule", rule(rule)), () -> json.addNull("rule"));
    return json.build();
  }

  private JsonObject rule(VisaRule rule) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("regime", rule.regime().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    add(json, "maxStayDays", rule.maxStayDays());
    StayWindow window = rule.window();
    if (window != null) {
      json.add(
          "window",
          Json.createObjectBuilder().add("days", window.days()).add("inDays", window.in()));
    }
    add(json, "maxEntries", rule.maxEntries());
    json.add("purposes", Json.createArrayBuilder(rule.purposes()))
        .add("excludedPurposes", Json.createArrayBuilder(rule.excludedPurposes()));
    add(json, "validFrom", rule.validFrom());
    add(json, "validUntil", rule.validUntil());
    return json.add("note", rule.note().getOrDefault(locale, ""))
        .add("legalBasis", facts.legal(rule.legalBasis()))
        .add("sources", Json.createArrayBuilder(rule.sources()))
        .add("verifiedOn", rule.verifiedOn().toString())
        .add("reviewBy", rule.reviewBy().toString())
        .add("reviewOverdue", rule.reviewBy().isBefore(on))
        .add("confidence", rule.confidence().word())
        .build();
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable Integer value) {
    if (value != null) {
      json.add(name, value);
    }
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable LocalDate value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
