package az.migrationportal.registration.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Documents of Azerbaijan that show who a citizen is. */
public enum DocumentKind {
  PASSPORT,
  IDENTITY_CARD,
  BIRTH_CERTIFICATE,
  RETURN_CERTIFICATE;

  /** As it stands in forms and answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of an id; empty where it is none. */
  public static Optional<DocumentKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
