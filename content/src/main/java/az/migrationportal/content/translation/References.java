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
import java.util.Optional;
import java.util.function.Predicate;

/** Whether what fields refer to exists. */
public final class References {

  private final Facts facts;
  private final Predicate<FactKey> knownFacts;
  private final LegalActs acts;
  private final Countries countries;
  private final Predicate<ItemKey> items;
  private final MediaFault media;

  /** What stands against a reference to a medium; empty where nothing does. */
  @FunctionalInterface
  public interface MediaFault {
    Optional<String> of(String key, boolean asImage);
  }

  public References(
      Facts facts,
      LegalActs acts,
      Countries countries,
      Predicate<ItemKey> items,
      MediaFault media) {
    this(facts, key -> facts.find(key).isPresent(), acts, countries, items, media);
  }

  /** Where a fact may exist that is not among those of the moment. */
  References(
      Facts facts,
      Predicate<FactKey> knownFacts,
      LegalActs acts,
      Countries countries,
      Predicate<ItemKey> items,
      MediaFault media) {
    this.facts = facts;
    this.knownFacts = knownFacts;
    this.acts = acts;
    this.countries = countries;
    this.items = items;
    this.media = media;
  }

  /** A violation for each reference that leads nowhere. */
  public List<FieldViolation> broken(List<FieldTexts.Located> references) {
    return references.stream()
        .flatMap(
            reference ->
                fault(reference.kind(), reference.value())
                    .map(
                        rule ->
                            new FieldViolation(
                                reference.field(), rule, null, reference.line(), reference.value()))
                    .stream())
        .toList();
  }

  private Optional<String> fault(Reference.Kind kind, String value) {
    return switch (kind) {
      case MEDIA -> media.of(value, false);
      case IMAGE -> media.of(value, true);
      default ->
          exists(kind, value)
              ? Optional.empty()
              : Optional.of("unknown-" + kind.name().toLowerCase(Locale.ROOT));
    };
  }

  private boolean exists(Reference.Kind kind, String value) {
    return switch (kind) {
      case FACT -> knownFacts.test(new FactKey(value));
      case LAW -> actExists(value);
      case FEES -> facts.all().stream().anyMatch(fact -> fact.group().equals(value));
      case ITEM -> items.test(new ItemKey(value));
      case COUNTRY -> countries.byIso2(value).isPresent();
      case MEDIA, IMAGE -> media.of(value, false).isEmpty();
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
