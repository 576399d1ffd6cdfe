package az.migrationportal.api.problem;

import az.migrationportal.content.account.ActNotAllowed;
import az.migrationportal.content.exchange.XliffRefused;
import az.migrationportal.content.library.LibraryUnsound;
import az.migrationportal.content.media.file.FileRefused;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The refusals of content as problems. */
final class RefusalProblems {
  private RefusalProblems() {}

  /**
   * A refusal as a problem.
   *
   * @param safe whether the request only asked (GET or HEAD): then what is invalid stood in its
   *     address, not in a body
   */
  static Problem of(Refusal refusal, boolean safe) {
    if (refusal instanceof InvalidFields invalid) {
      List<FieldProblem> errors =
          invalid.violations().stream().map(RefusalProblems::field).toList();
      return new Problem(refusal.rule(), status(refusal, safe), Map.of(), errors, Map.of());
    }
    if (refusal instanceof XliffRefused file) {
      List<FieldProblem> errors = file.units().stream().map(RefusalProblems::field).toList();
      return new Problem(refusal.rule(), status(refusal, safe), refusal.data(), errors, Map.of());
    }
    if (refusal instanceof LibraryUnsound files) {
      List<FieldProblem> errors = files.problems().stream().map(RefusalProblems::field).toList();
      return new Problem(refusal.rule(), status(refusal, safe), refusal.data(), errors, Map.of());
    }
    if (refusal instanceof FileRefused file) {
      FieldProblem error =
          new FieldProblem("", file.fault().rule(), Map.of("found", file.data().get("found")));
      return new Problem(refusal.rule(), status(refusal, safe), Map.of(), List.of(error), Map.of());
    }
    Map<String, Object> data = data(refusal);
    Problem problem = new Problem(refusal.rule(), status(refusal, safe), data, List.of(), Map.of());
    if (refusal instanceof ActNotAllowed) {
      return problem.with(
          "WWW-Authenticate",
          "Bearer error=\"insufficient_scope\", scope=\"" + data.get("scope") + "\"");
    }
    return switch (refusal.kind()) {
      case NOT_PROVEN ->
          problem.with("WWW-Authenticate", "Basic realm=\"portal\", charset=\"UTF-8\"");
      case TOO_MANY, UNAVAILABLE ->
          problem.with("Retry-After", String.valueOf(data.get("seconds")));
      default -> problem;
    };
  }

  /** A refusal of the module of personal data. */
  static Problem of(RegistrationRefusal refusal) {
    int status =
        switch (refusal.kind()) {
          case INVALID -> 422;
          case UNKNOWN -> 404;
          case CONFLICT -> 409;
          case STALE -> 412;
          case FORBIDDEN -> 403;
          case NOT_PROVEN -> 401;
          case TOO_MANY -> 429;
          case UNAVAILABLE -> 503;
        };
    List<FieldProblem> errors =
        refusal instanceof InvalidEntries invalid
            ? invalid.violations().stream()
                .map(entry -> new FieldProblem(entry.field(), entry.rule(), entry.data()))
                .toList()
            : List.of();
    Problem problem = new Problem(refusal.rule(), status, refusal.data(), errors, Map.of());
    Object seconds = refusal.data().get("seconds");
    return seconds == null ? problem : problem.with("Retry-After", seconds.toString());
  }

  private static Map<String, Object> data(Refusal refusal) {
    Map<String, Object> data = new HashMap<>(refusal.data());
    data.replaceAll(
        (name, value) -> value instanceof String text ? RequestRefused.shortened(text) : value);
    if (refusal instanceof ActNotAllowed) {
      data.computeIfPresent(
          "scope",
          (name, value) -> String.valueOf(value).toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return data;
  }

  private static int status(Refusal refusal, boolean safe) {
    return switch (refusal.kind()) {
      case INVALID -> safe ? 400 : 422;
      case UNKNOWN -> 404;
      case CONFLICT -> 409;
      case STALE -> 412;
      case FORBIDDEN -> 403;
      case NOT_PROVEN -> 401;
      case TOO_MANY -> 429;
      case UNAVAILABLE -> 503;
    };
  }

  private static FieldProblem field(FieldViolation violation) {
    Map<String, Object> data = new HashMap<>();
    put(data, "limit", violation.limit());
    put(data, "line", violation.line());
    put(data, "found", violation.found());
    return new FieldProblem(violation.field(), violation.rule(), data);
  }

  private static void put(Map<String, Object> data, String name, @Nullable Object value) {
    if (value != null) {
      data.put(name, value);
    }
  }
}
