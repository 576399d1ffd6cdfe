package az.migrationportal.content.decision;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.InvalidFactKey;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The facts and tables that decisions read, from memory. */
public final class DecisionData {
  /** No facts at all. */
  public static final DecisionData NONE =
      new DecisionData(Facts.of(FactCollection.empty()), Countries.of(FactCollection.empty()));

  private final Facts facts;
  private final Countries countries;
  private final Map<String, Table> tables;

  /** Keys that were read before; their form need not be looked at again. */
  private final Map<String, FactKey> keys = new ConcurrentHashMap<>();

  public DecisionData(Facts facts, Countries countries) {
    this.facts = facts;
    this.countries = countries;
    this.tables = Map.of(VisaRuleTable.NAME, new VisaRuleTable(countries));
  }

  public Optional<Fact> fact(String key) {
    try {
      return facts.find(keys.computeIfAbsent(key, FactKey::new));
    } catch (InvalidFactKey e) {
      return Optional.empty();
    }
  }

  public Countries countries() {
    return countries;
  }

  Optional<Table> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }
}
