package az.migrationportal.content.fact;

import java.util.Comparator;
import java.util.List;

/**
 * All facts at one moment.
 *
 * @param acts in the order of the library
 * @param facts by group, line and key
 * @param countries by ISO code
 */
public record FactCollection(List<LegalAct> acts, List<Fact> facts, List<Country> countries) {

  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::group).thenComparing(Fact::line).thenComparing(Fact::key);

  public FactCollection {
    acts = List.copyOf(acts);
    facts = facts.stream().sorted(ORDER).toList();
    countries = countries.stream().sorted(Comparator.comparing(Country::iso2)).toList();
  }

  public static FactCollection empty() {
    return new FactCollection(List.of(), List.of(), List.of());
  }
}
