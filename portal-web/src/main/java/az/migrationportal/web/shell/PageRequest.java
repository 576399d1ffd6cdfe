package az.migrationportal.web.shell;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SessionCookie;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader asks for.
 *
 * @param path after the locale, without slashes at the ends; empty for the first page
 * @param parameters the first value of each query parameter
 * @param today the day in Baku
 * @param sessions what the browser names; a page that reads it answers {@link PageAnswer.Personal}
 *     or leads elsewhere, so that nobody else is shown it
 */
public record PageRequest(
    ContentLocale locale,
    String path,
    Map<String, String> parameters,
    LocalDate today,
    Map<SessionCookie, SecretToken> sessions) {

  public PageRequest {
    parameters = Map.copyOf(parameters);
    sessions = Map.copyOf(sessions);
  }

  /** The request of a reader, who has no session. */
  public PageRequest(
      ContentLocale locale, String path, Map<String, String> parameters, LocalDate today) {
    this(locale, path, parameters, today, Map.of());
  }

  /** A parameter without blanks around it; empty where there is none or it is blank. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
