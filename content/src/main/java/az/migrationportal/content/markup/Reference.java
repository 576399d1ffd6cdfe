package az.migrationportal.content.markup;

/**
 * Something a text refers to.
 *
 * @param value the key, code, group or legal reference
 * @param line in the text, from 1
 */
public record Reference(Kind kind, String value, int line) {

  /** What is referred to. */
  public enum Kind {
    FACT,
    LAW,
    FEES,
    ITEM,
    COUNTRY,
    /** A medium that is linked. */
    MEDIA,
    /** A medium that is shown. */
    IMAGE
  }
}
