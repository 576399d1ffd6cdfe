package az.migrationportal.content.media.file;

import java.util.Locale;

/** Why a file is not taken. */
public enum FileFault {
  /** No bytes at all. */
  EMPTY,
  /** None of the kinds that are taken. */
  UNKNOWN_KIND,
  /** SVG or another kind of XML or HTML: it can hold script. */
  SVG,
  /** An image that moves. */
  ANIMATED,
  /** It is of a kind that is taken, but breaks off or cannot be read. */
  BROKEN,
  /** It shows more pixels than are taken. */
  TOO_MANY_PIXELS,
  /** It can be read as a file of another kind besides. */
  TWO_KINDS,
  /** It unpacks to more than is taken. */
  UNPACKS_TO_MUCH,
  /** A document that runs script or starts something. */
  ACTIVE,
  /** A document with other files inside. */
  ATTACHMENTS,
  /** A document that is locked by a password. */
  LOCKED,
  /** A document that is signed; written anew it would not be. */
  SIGNED;

  /** The stable name, such as {@code file-two-kinds}. */
  public String rule() {
    return "file-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
