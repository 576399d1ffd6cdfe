package az.migrationportal.content.markup;

/**
 * Something a text may not contain.
 *
 * @param rule {@code raw-html}, {@code bad-link}, {@code image}, {@code heading-level}, {@code
 *     unknown-notice}, {@code bad-reference}, {@code more-than-one-paragraph}
 * @param line in the text, from 1
 * @param found what stands there, shortened
 */
public record MarkupProblem(String rule, int line, String found) {

  private static final int SHOWN = 60;

  public MarkupProblem {
    found = found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…";
  }
}
