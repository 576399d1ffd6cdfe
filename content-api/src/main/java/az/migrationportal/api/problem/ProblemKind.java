package az.migrationportal.api.problem;

import java.util.Locale;

/** What can be wrong with a request before content is asked, or with the portal itself. */
public enum ProblemKind {
  MALFORMED_REQUEST(400),
  MALFORMED_JSON(400),
  UNKNOWN_PARAMETER(400),
  REPEATED_PARAMETER(400),
  MISSING_PARAMETER(400),
  INVALID_PARAMETER(400),
  INVALID_PRECONDITION(400),
  SIGN_IN_REQUIRED(401),
  INVALID_CREDENTIALS(401),
  PROVIDER_SIGN_IN_REFUSED(401),
  NOT_FOUND(404),
  UNKNOWN_COUNTRY(404),
  UNKNOWN_PATH(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  GONE(410),
  BODY_TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  INVALID_BODY(422),
  PRECONDITION_REQUIRED(428),
  TOO_MANY_REQUESTS(429),
  INTERNAL_ERROR(500),
  PROVIDER_AWAY(503),
  TEMPORARILY_UNAVAILABLE(503);

  private final int status;

  ProblemKind(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The last segment of the type's address, such as {@code unknown-parameter}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
