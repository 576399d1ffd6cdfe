package az.migrationportal.content.translation;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.InvalidLegalReference;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.markup.Reference;
import az.migrationportal.content.type.FieldViolation;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Whether what fields refer to exists. */
public final class References {

  private final Facts facts;
  private final Predicate<FactKey> knownFacts;
  private final LegalActs acts;
  private final Countries countries;
  private final Predicate<ItemKey> items;

  public References(Facts facts, LegalActs acts, Countries countries, Predicate<ItemKey> items) {
    this(facts, key -> facts.find(key).isPresent(), acts, countries, items);
  }

  /** Where a fact may exist that is not among those of the moment. */
  References(
      Facts facts,
      Predicate<FactKey> knownFacts,
      LegalActs acts,
      Countries countries,
      Predicate<ItemKey> items) {
    this.facts = facts;
    this.knownFacts = knownFacts;
    this.acts = acts;
    this.countries = countries;
    this.items = items;
  }

  /** A violation for each reference that leads nowhere. */
  public List<FieldViolation> broken(List<FieldTexts.Located> references) {
    return references.stream()
        .filter(reference -> !exists(reference.kind(), reference.value()))
        .map(
            reference ->
                new FieldViolation(
                    reference.field(),
                    "unknown-" + reference.kind().name().toLowerCase(Locale.ROOT),
                    null,
                    reference.line(),
                    reference.value()))
        .toList();
  }

  private boolean exists(Reference.Kind kind, String value) {
    return switch (kind) {
      case FACT -> knownFacts.test(new FactKey(value));
      case LAW -> actExists(value);
      case FEES -> facts.all().stream().anyMatch(fact -> fact.group().equals(value));
      case ITEM -> items.test(new ItemKey(value));
      case COUNTRY -> countries.byIso2(value).isPresent();
    };
  }

  private boolean actExists(String reference) {
    try {
      return acts.find(LegalReference.parse(reference).act()).isPresent();
    } catch (InvalidLegalReference e) {
      return false;
    }
  }
}
