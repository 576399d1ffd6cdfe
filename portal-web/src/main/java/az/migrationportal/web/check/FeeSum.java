package az.migrationportal.web.check;

import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactForm;
import az.migrationportal.content.wording.FactText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fees of an answer and their total, where all are exact and of one currency. */
final class FeeSum {
  private final Map<String, String> lines = new LinkedHashMap<>();
  private final Map<String, Long> totals = new LinkedHashMap<>();
  private boolean exact = true;

  FeeSum(Facts facts, FactText words, ContentLocale locale, LocalDate on, List<String> keys) {
    for (String key : keys) {
      facts
          .find(new FactKey(key))
          .ifPresent(fact -> fact.on(on).ifPresent(value -> add(fact, value, words, locale)));
    }
  }

  private void add(Fact fact, FactValue value, FactText words, ContentLocale locale) {
    lines.put(
        fact.label().getOrDefault(locale, fact.key().value()),
        words.text(fact.kind(), value, locale, FactForm.PLAIN));
    Long amount = value.amount();
    String currency = value.currency();
    if (amount == null || value.amountTo() != null || currency == null) {
      exact = false;
    } else {
      totals.merge(currency, amount, Long::sum);
    }
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The amount of each fee, by its name. */
  Map<String, String> lines() {
    return lines;
  }

  Optional<String> total() {
    return exact && lines.size() > 1 && totals.size() == 1
        ? totals.entrySet().stream()
            .findFirst()
            .map(total -> total.getValue() + "\u00a0" + total.getKey())
        : Optional.empty();
  }
}
