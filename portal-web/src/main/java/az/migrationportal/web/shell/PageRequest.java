package az.migrationportal.web.shell;

import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader asks for.
 *
 * @param path after the locale, without slashes at the ends; empty for the first page
 * @param parameters the first value of each query parameter
 * @param today the day in Baku
 */
public record PageRequest(
    ContentLocale locale, String path, Map<String, String> parameters, LocalDate today) {

  public PageRequest {
    parameters = Map.copyOf(parameters);
  }

  /** A parameter without blanks around it; empty where there is none or it is blank. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
