package az.migrationportal.web.shell;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Optional;
import java.util.Set;

/** A feature that has pages. Found by CDI. */
public interface PageSource {

  /**
   * The query parameters read at a path; none where the path is not this feature's. All others are
   * ignored, so that nobody can fill a cache with them.
   */
  default Set<String> parameters(ContentLocale locale, String path) {
    return Set.of();
  }

  /** The answer, or empty where the request is not for this feature. */
  Optional<PageAnswer> answer(PageRequest request);
}
