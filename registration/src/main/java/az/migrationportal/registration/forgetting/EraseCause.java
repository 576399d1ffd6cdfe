package az.migrationportal.registration.forgetting;

import java.util.Locale;

/** Why a registration was erased. */
public enum EraseCause {
  /** Its owner wanted it. */
  ASKED,
  /** The term after their return was over. */
  RETURNED,
  /** They never answered. */
  SILENT;

  /** As it stands in answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
