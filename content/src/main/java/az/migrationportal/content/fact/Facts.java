package az.migrationportal.content.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The facts, from memory. */
@ApplicationScoped
public class Facts {

  public Optional<Fact> find(FactKey key) {
    throw new UnsupportedOperationException();
  }

  /** Every fee that has a value on the day, by group and line. */
  public List<Fact> fees(LocalDate asOf) {
    throw new UnsupportedOperationException();
  }

  /** Every fact, by group, line and key. */
  public List<Fact> all() {
    throw new UnsupportedOperationException();
  }
}
