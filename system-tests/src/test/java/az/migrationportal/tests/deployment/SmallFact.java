package az.migrationportal.tests.deployment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Documents of facts and visa rules without fault, for acts to work on. */
public final class SmallFact {
  private SmallFact() {}

  /** A sum of money that has been the same for ever. */
  public static JsonObject money(long amount) {
    return money("A sum", period(amount, null, null));
  }

  /** A sum that is another one from a day on. */
  public static JsonObject money(long amount, LocalDate day, long then) {
    return money("A sum", period(amount, null, day) + "," + period(then, day, null));
  }

  /** The same fact with another label. */
  public static JsonObject labelled(JsonObject document, String label) {
    return json(document.toString().replace("A sum", label));
  }

  private static JsonObject money(String label, String values) {
    return json(
        """
        {"kind": "money", "label": {"az": "Məbləğ", "en": "LABEL", "ru": "Сумма"}, "values": [VALUES]}
        """
            .replace("LABEL", label)
            .replace("VALUES", values));
  }

  private static String period(long amount, @Nullable LocalDate from, @Nullable LocalDate until) {
    return """
        {"amount": AMOUNT, "currency": "AZN", FROM UNTIL "legalBasis": ["law-on-state-duty"],
         "sources": ["https://tea.example/"], "verifiedOn": "2026-11-01",
         "reviewBy": "2027-02-01", "confidence": "high"}
        """
        .replace("AMOUNT", Long.toString(amount))
        .replace("FROM", from == null ? "" : "\"validFrom\": \"" + from + "\",")
        .replace("UNTIL", until == null ? "" : "\"validUntil\": \"" + until + "\",");
  }

  /** A country whose citizens need an e-visa and, from a day on, none. */
  public static JsonObject visaFreeFrom(LocalDate day) {
    return json(
        """
        {"rules": [
          {"regime": "e-visa", "maxStayDays": 30, "validUntil": "DAY",
           "sources": ["https://tea.example/"], "verifiedOn": "2026-11-01", "confidence": "high"},
          {"regime": "visa-free", "maxStayDays": 90, "validFrom": "DAY",
           "sources": ["https://tea.example/"], "verifiedOn": "2026-11-01", "confidence": "high"}]}
        """
            .replace("DAY", day.toString()));
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
