package az.migrationportal.registration.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an officer looks at a registration. */
public enum ReasonKind {
  /** The person came, called or wrote. */
  ASKED,
  /** A document of theirs is to be issued, replaced or certified. */
  DOCUMENT,
  /** They, or others for them, need protection or help. */
  HELP,
  /** An emergency in their country. */
  CRISIS,
  /** What the register says is checked or mended. */
  REGISTER,
  /** A court or another authority asks as the law allows. */
  AUTHORITY;

  /** As it stands in forms and answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of an id; empty where it is none. */
  public static Optional<ReasonKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
