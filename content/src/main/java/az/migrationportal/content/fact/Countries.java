package az.migrationportal.content.fact;

import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The countries and their visa rules, from memory. */
@ApplicationScoped
public class Countries {

  private final FactSource source;

  @Inject
  Countries(FactSource source) {
    this.source = source;
  }

  Countries() {
    this(() -> FactIndex.EMPTY);
  }

  /** The countries of a collection, for previews and tests. */
  public static Countries of(FactCollection collection) {
    FactIndex index = FactIndex.of(collection);
    return new Countries(() -> index);
  }

  /** By ISO code, in upper case. */
  public Optional<Country> byIso2(String iso2) {
    return Optional.ofNullable(source.current().byIso2().get(iso2));
  }

  /** By the last address segment in a locale. */
  public Optional<Country> byPath(ContentLocale locale, String path) {
    return Optional.ofNullable(source.current().byPath().get(FactIndex.pathKey(locale, path)));
  }

  /** Every country, by ISO code; sort by name with a collator of the reader's locale. */
  public List<Country> all() {
    return source.current().collection().countries();
  }
}
