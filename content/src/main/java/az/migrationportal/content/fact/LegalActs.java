package az.migrationportal.content.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The legal acts, from memory. */
@ApplicationScoped
public class LegalActs {

  private final FactSource source;

  @Inject
  LegalActs(FactSource source) {
    this.source = source;
  }

  LegalActs() {
    this(() -> FactIndex.EMPTY);
  }

  /** The acts of a collection, for previews and tests. */
  public static LegalActs of(FactCollection collection) {
    FactIndex index = FactIndex.of(collection);
    return new LegalActs(() -> index);
  }

  public Optional<LegalAct> find(String key) {
    return Optional.ofNullable(source.current().acts().get(key));
  }

  /** Every act, in the order of the library. */
  public List<LegalAct> all() {
    return source.current().collection().acts();
  }
}
