package az.migrationportal.content.decision.check;

import az.migrationportal.content.decision.DecisionData;
import az.migrationportal.content.fact.InvalidLegalReference;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.item.InvalidItemKey;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.markup.MarkupCheck;
import az.migrationportal.content.markup.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether what texts refer to exists and holds on the day. Answers the rule that is broken. */
final class Targets {
  private final DecisionData data;
  private final LegalActs acts;
  private final Predicate<ItemKey> items;
  private final LocalDate on;

  Targets(DecisionData data, LegalActs acts, Predicate<ItemKey> items, LocalDate on) {
    this.data = data;
    this.acts = acts;
    this.items = items;
    this.on = on;
  }

  /** A fault of a text. */
  record Broken(String rule, String found) {}

  List<Broken> broken(String text) {
    MarkupCheck check = MarkupCheck.ofInline(text);
    return Stream.concat(
            check.problems().stream().map(problem -> new Broken(problem.rule(), problem.found())),
            check.references().stream()
                .flatMap(
                    reference ->
                        broken(reference)
                            .map(rule -> new Broken(rule, reference.value()))
                            .stream()))
        .toList();
  }

  private Optional<String> broken(Reference reference) {
    String value = reference.value();
    return switch (reference.kind()) {
      case FACT -> fact(value);
      case LAW -> law(value);
      case ITEM -> item(value);
      case COUNTRY ->
          data.countries().byIso2(value).isPresent()
              ? Optional.empty()
              : Optional.of("unknown-country");
      case FEES -> Optional.of("bad-reference");
      case MEDIA, IMAGE -> Optional.of("bad-link");
    };
  }

  Optional<String> fact(String key) {
    return data.fact(key)
        .map(fact -> fact.on(on).isPresent() ? "" : "expired-fact")
        .or(() -> Optional.of("unknown-fact"))
        .filter(rule -> !rule.isEmpty());
  }

  Optional<String> law(String reference) {
    try {
      return acts.find(LegalReference.parse(reference).act()).isPresent()
          ? Optional.empty()
          : Optional.of("unknown-law");
    } catch (InvalidLegalReference e) {
      return Optional.of("unknown-law");
    }
  }

  Optional<String> item(String key) {
    try {
      return items.test(new ItemKey(key)) ? Optional.empty() : Optional.of("unknown-item");
    } catch (InvalidItemKey e) {
      return Optional.of("unknown-item");
    }
  }
}
