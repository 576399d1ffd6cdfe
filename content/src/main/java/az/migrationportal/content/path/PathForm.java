package az.migrationportal.content.path;

import java.util.regex.Pattern;

/** What a path looks like: lower-case ASCII words joined by hyphens, one or two segments. */
public final class PathForm {

  public static final int MAX_LENGTH = 120;
  private static final Pattern FORM =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?");

  private PathForm() {}

  /**
   * Refuses what has another form.
   *
   * @throws InvalidPath where the text is not a path
   */
  public static void check(String path) {
    if (path.length() > MAX_LENGTH || !FORM.matcher(path).matches()) {
      throw new InvalidPath(path);
    }
  }
}
