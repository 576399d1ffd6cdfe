package az.migrationportal.api.request;

import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a writer claims to have seen: {@code If-Match} with the strong ETag that was last read, or
 * {@code If-None-Match: *} for something that is not there yet.
 */
public final class Precondition {
  private static final Pattern STRONG = Pattern.compile("\"([\\x21\\x23-\\x7e]{1,200})\"");
  private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

  private Precondition() {}

  /** The version seen, from 1. */
  public static int version(@Nullable String ifMatch) {
    String tag = tag(ifMatch);
    if (!VERSION.matcher(tag).matches()) {
      throw invalid(tag);
    }
    return Integer.parseInt(tag);
  }

  /** The version seen, or 0 for {@code If-None-Match: *}. */
  public static int versionOrNone(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
    if (ifNoneMatch == null) {
      return version(ifMatch);
    }
    if (ifMatch != null || !ifNoneMatch.strip().equals("*")) {
      throw invalid(ifNoneMatch);
    }
    return 0;
  }

  /** What stands between the quotes of the ETag seen. */
  public static String tag(@Nullable String ifMatch) {
    if (ifMatch == null) {
      throw new RequestRefused(ProblemKind.PRECONDITION_REQUIRED, Map.of());
    }
    Matcher matcher = STRONG.matcher(ifMatch.strip());
    if (!matcher.matches()) {
      throw invalid(ifMatch);
    }
    return matcher.group(1);
  }

  private static RequestRefused invalid(String value) {
    return new RequestRefused(
        ProblemKind.INVALID_PRECONDITION, Map.of("value", RequestRefused.shortened(value)));
  }
}
