package az.migrationportal.content.fact;

import java.util.regex.Pattern;

/**
 * An article of a legal act, or the whole act.
 *
 * @param act key of the act, such as {@code migration-code}
 * @param article such as {@code 45.1}; empty for the whole act
 */
public record LegalReference(String act, String article) {

  private static final Pattern FORM =
      Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)(?: +([0-9A-Za-z][0-9A-Za-z.,\\-– ]{0,60}))?");

  /**
   * Reads {@code migration-code 45.1} or {@code law-on-state-duty}.
   *
   * @throws InvalidLegalReference for any other form
   */
  public static LegalReference parse(String text) {
    var matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new InvalidLegalReference(text);
    }
    String article = matcher.group(2);
    return new LegalReference(matcher.group(1), article == null ? "" : article.strip());
  }

  @Override
  public String toString() {
    return article.isEmpty() ? act : act + " " + article;
  }
}
