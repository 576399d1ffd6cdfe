package az.migrationportal.web.item;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Facts in a text that should have been checked again; their markup says by when. */
final class LateChecks {

  private static final Pattern DUE =
      Pattern.compile("data-due=\\\\?\"(\\d{4}-\\d{2}-\\d{2})\\\\?\"");

  private LateChecks() {}

  /** The day that is over for the longest time; empty where no check is late. */
  static Optional<LocalDate> earliest(JsonObject rendered) {
    return DUE.matcher(rendered.toString())
        .results()
        .map(found -> LocalDate.parse(found.group(1)))
        .min(Comparator.naturalOrder());
  }
}
