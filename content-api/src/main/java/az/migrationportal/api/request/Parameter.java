package az.migrationportal.api.request;

import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.locale.ContentLocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values of query parameters. Each method refuses what is not of its form, naming the parameter.
 */
public final class Parameter {
  /** The locale of content where none is asked for. */
  public static final ContentLocale DEFAULT_LOCALE = ContentLocale.AZ;

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
  private static final Pattern FACET = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}");

  private Parameter() {}

  public static ContentLocale locale(@Nullable String value) {
    if (value == null) {
      return DEFAULT_LOCALE;
    }
    return ContentLocale.ofTag(value)
        .orElseThrow(() -> RequestRefused.invalidParameter("locale", value, "az, en, ru"));
  }

  public static int limit(@Nullable String value, int preset, int most) {
    if (value == null) {
      return preset;
    }
    String expected = "1–" + most;
    if (!DIGITS.matcher(value).matches()) {
      throw RequestRefused.invalidParameter("limit", value, expected);
    }
    long limit = Long.parseLong(value);
    if (limit < 1 || limit > most) {
      throw RequestRefused.invalidParameter("limit", value, expected);
    }
    return (int) limit;
  }

  public static long sequence(String name, @Nullable String value) {
    if (value == null) {
      return 0;
    }
    if (!DIGITS.matcher(value).matches()) {
      throw RequestRefused.invalidParameter(name, value, "0, 1, 2, …");
    }
    return Long.parseLong(value);
  }

  public static @Nullable Instant instant(String name, @Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      Instant instant = Instant.parse(value);
      if (isStorable(instant)) {
        return instant;
      }
    } catch (DateTimeException e) {
      throw RequestRefused.invalidParameter(name, value, "2026-11-01T00:00:00Z");
    }
    throw RequestRefused.invalidParameter(name, value, "2026-11-01T00:00:00Z");
  }

  public static LocalDate day(String name, @Nullable String value, LocalDate preset) {
    if (value == null) {
      return preset;
    }
    try {
      LocalDate day = LocalDate.parse(value);
      if (day.getYear() >= 1900 && day.getYear() <= 2200) {
        return day;
      }
    } catch (DateTimeException e) {
      throw RequestRefused.invalidParameter(name, value, "2026-11-01");
    }
    throw RequestRefused.invalidParameter(name, value, "2026-11-01");
  }

  /** {@code true} or {@code false}, which is the preset. */
  public static boolean flag(String name, @Nullable String value) {
    if (value == null || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw RequestRefused.invalidParameter(name, value, "true, false");
  }

  public static String required(String name, @Nullable String value) {
    if (value == null) {
      throw new RequestRefused(ProblemKind.MISSING_PARAMETER, Map.of("parameter", name));
    }
    return value;
  }

  /** A facet value such as {@code work}; null where the parameter is absent. */
  public static @Nullable String facet(String name, @Nullable String value) {
    if (value != null && !FACET.matcher(value).matches()) {
      throw RequestRefused.invalidParameter(name, value, "a–z, 0–9, -");
    }
    return value;
  }

  private static boolean isStorable(Instant instant) {
    return instant.isAfter(Instant.parse("1970-01-01T00:00:00Z"))
        && instant.isBefore(Instant.parse("2200-01-01T00:00:00Z"));
  }
}
