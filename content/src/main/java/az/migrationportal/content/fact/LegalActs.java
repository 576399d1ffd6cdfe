package az.migrationportal.content.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The legal acts, from memory. */
@ApplicationScoped
public class LegalActs {

  public Optional<LegalAct> find(String key) {
    throw new UnsupportedOperationException();
  }

  /** Every act, in the order of the library. */
  public List<LegalAct> all() {
    throw new UnsupportedOperationException();
  }
}
