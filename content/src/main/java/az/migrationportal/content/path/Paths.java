package az.migrationportal.content.path;

import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;

/** What public addresses mean, from memory. */
@ApplicationScoped
public class Paths {

  /**
   * What a path in a locale leads to today.
   *
   * @param path without locale and leading slash
   */
  public PathMeaning resolve(ContentLocale locale, String path) {
    throw new UnsupportedOperationException();
  }
}
