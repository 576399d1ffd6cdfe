package az.migrationportal.api.delivery;

import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactUnit;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactForm;
import az.migrationportal.content.wording.FactText;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Facts as delivery tells them: the value for machines and in words, with where it comes from. */
public final class FactJson {
  private final FactText words;
  private final LocalDate on;

  /**
   * Facts as they are told on a day.
   *
   * @param on decides whether a check is late
   */
  public FactJson(FactText words, LocalDate on) {
    this.words = words;
    this.on = on;
  }

  public JsonObject of(Fact fact, FactValue value) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", fact.key().value())
            .add("kind", fact.kind().name().toLowerCase(Locale.ROOT))
            .add("group", fact.group())
            .add("label", Addresses.texts(fact.label()))
            .add("condition", Addresses.texts(fact.condition()))
            .add("audience", fact.audience());
    add(json, "term", fact.term());
    Integer days = fact.decisionWorkingDays();
    if (days != null) {
      json.add("decisionWorkingDays", days);
    }
    addAmount(json, value);
    json.add("text", inWords(fact, value));
    addPeriod(json, value);
    return json.add("legalBasis", legal(value.legalBasis()))
        .add("sources", Json.createArrayBuilder(value.sources()))
        .add("verifiedOn", value.verifiedOn().toString())
        .add("reviewBy", value.reviewBy().toString())
        .add("reviewOverdue", value.reviewBy().isBefore(on))
        .add("confidence", value.confidence().word())
        .build();
  }

  private static void addAmount(JsonObjectBuilder json, FactValue value) {
    Long amount = value.amount();
    if (amount != null) {
      json.add("amount", amount);
    }
    Long amountTo = value.amountTo();
    if (amountTo != null) {
      json.add("amountTo", amountTo);
    }
    add(json, "currency", value.currency());
    FactUnit unit = value.unit();
    if (unit != null) {
      json.add("unit", unit.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  private static void addPeriod(JsonObjectBuilder json, FactValue value) {
    add(json, "validFrom", value.validFrom());
    add(json, "validUntil", value.validUntil());
    add(json, "sourceDate", value.sourceDate());
  }

  private JsonObject inWords(Fact fact, FactValue value) {
    Map<ContentLocale, String> texts = new TreeMap<>();
    for (ContentLocale locale : ContentLocale.values()) {
      texts.put(locale, words.text(fact.kind(), value, locale, FactForm.PLAIN));
    }
    return Addresses.texts(texts);
  }

  public JsonArrayBuilder legal(List<LegalReference> references) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    for (LegalReference reference : references) {
      Map<ContentLocale, String> labels = new TreeMap<>();
      for (ContentLocale locale : ContentLocale.values()) {
        labels.put(locale, words.label(reference, locale));
      }
      JsonObjectBuilder one =
          Json.createObjectBuilder()
              .add("act", reference.act())
              .add("article", reference.article())
              .add("label", Addresses.texts(labels));
      words.address(reference).ifPresent(address -> one.add("href", address));
      json.add(one);
    }
    return json;
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
