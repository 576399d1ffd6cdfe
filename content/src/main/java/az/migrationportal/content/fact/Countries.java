package az.migrationportal.content.fact;

import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The countries and their visa rules, from memory. */
@ApplicationScoped
public class Countries {

  /** By ISO code, in upper case. */
  public Optional<Country> byIso2(String iso2) {
    throw new UnsupportedOperationException();
  }

  /** By the last address segment in a locale. */
  public Optional<Country> byPath(ContentLocale locale, String path) {
    throw new UnsupportedOperationException();
  }

  /** Every country, by ISO code; sort by name with a collator of the reader's locale. */
  public List<Country> all() {
    throw new UnsupportedOperationException();
  }
}
