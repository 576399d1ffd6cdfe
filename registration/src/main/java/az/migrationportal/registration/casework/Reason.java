package az.migrationportal.registration.casework;

/**
 * Why an officer looks.
 *
 * @param words in the officer's language, at most {@value #MOST_CHARACTERS} characters; the owner
 *     of the registration reads them
 */
public record Reason(ReasonKind kind, String words) {
  /** The longest words, in Unicode code points. */
  public static final int MOST_CHARACTERS = 500;

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a reason";
  }
}
