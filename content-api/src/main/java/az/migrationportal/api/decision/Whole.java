package az.migrationportal.api.decision;

import az.migrationportal.api.problem.RequestRefused;
import java.util.regex.Pattern;

/** Whole numbers in query parameters. */
final class Whole {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");

  private Whole() {}

  static int number(String name, String value, int least, int most) {
    if (DIGITS.matcher(value).matches()) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw RequestRefused.invalidParameter(name, value, least + "–" + most);
  }
}
