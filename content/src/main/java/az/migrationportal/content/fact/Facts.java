package az.migrationportal.content.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The facts, from memory. */
@ApplicationScoped
public class Facts {

  private final FactSource source;

  @Inject
  Facts(FactSource source) {
    this.source = source;
  }

  Facts() {
    this(() -> FactIndex.EMPTY);
  }

  /** The facts of a collection, for previews and tests. */
  public static Facts of(FactCollection collection) {
    FactIndex index = FactIndex.of(collection);
    return new Facts(() -> index);
  }

  public Optional<Fact> find(FactKey key) {
    return Optional.ofNullable(source.current().facts().get(key));
  }

  /** Every fee, fine and threshold that has a value on the day, by group and line. */
  public List<Fact> fees(LocalDate asOf) {
    return all().stream()
        .filter(fact -> !fact.group().isEmpty() && fact.on(asOf).isPresent())
        .toList();
  }

  /** Every fact, by group, line and key. */
  public List<Fact> all() {
    return source.current().collection().facts();
  }
}
