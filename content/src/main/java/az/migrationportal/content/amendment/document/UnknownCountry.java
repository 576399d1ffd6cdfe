package az.migrationportal.content.amendment.document;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** No country has this code. */
public class UnknownCountry extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownCountry(String iso2) {
    super(RefusalKind.UNKNOWN, "unknown-country", "no country " + iso2, Map.of("country", iso2));
  }
}
