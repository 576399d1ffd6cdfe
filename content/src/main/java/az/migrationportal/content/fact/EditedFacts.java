package az.migrationportal.content.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/**
 * The facts as their tables hold them, for the acts of {@code amendment} within their transaction.
 * Whatever is written here is an editor's from then on, and the library leaves it alone.
 */
@ApplicationScoped
public class EditedFacts {

  @Inject private FactReading reading;

  @Inject private FactWriting writing;

  /** Everything as this transaction sees it: committed, or written in it. */
  @Transactional(TxType.MANDATORY)
  public FactCollection all() {
    return reading.all();
  }

  /** The committed fact, or the one written in this transaction. */
  @Transactional(TxType.MANDATORY)
  public Optional<Fact> fact(FactKey key) {
    return reading.all().facts().stream().filter(fact -> fact.key().equals(key)).findFirst();
  }

  /** A country with its visa rules, by ISO code. */
  @Transactional(TxType.MANDATORY)
  public Optional<Country> country(String iso2) {
    return reading.all().countries().stream()
        .filter(country -> country.iso2().equals(iso2))
        .findFirst();
  }

  /**
   * Puts a fact in the place of the one of its key, or adds it.
   *
   * @throws InvalidLegalReference where it names an act that is not known
   */
  @Transactional(TxType.MANDATORY)
  public void write(Fact fact) {
    writing.write(fact, FactOrigin.EDITOR, writing.actIds());
  }

  /**
   * Puts a country with its visa rules in the place of the one of its key.
   *
   * @throws InvalidLegalReference where a rule names an act that is not known
   */
  @Transactional(TxType.MANDATORY)
  public void write(Country country) {
    writing.write(country, FactOrigin.EDITOR, writing.actIds());
  }
}
