package az.migrationportal.registration.rhythm;

import java.util.Locale;

/** How much can still be built on a registration. */
public enum Freshness {
  FRESH,
  AGEING,
  EXPIRED;

  /** As it stands in answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
