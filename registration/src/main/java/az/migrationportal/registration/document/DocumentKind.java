package az.migrationportal.registration.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says a document is. */
public enum DocumentKind {
  /** A page of a passport. */
  PASSPORT,
  /** A permit or visa of the country one lives in. */
  PERMIT,
  /** A photo of oneself; a registration has one at most. */
  PHOTO;

  /** The name in addresses and forms. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this name. */
  public static Optional<DocumentKind> ofId(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
