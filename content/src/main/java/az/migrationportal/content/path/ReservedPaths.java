package az.migrationportal.content.path;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Set;

/** Addresses the portal keeps for itself; no item may take one, nor anything below one. */
public final class ReservedPaths {

  private static final Set<String> EVERYWHERE =
      Set.of(
          "api", "openapi", "health", "metrics", "sitemap", "robots", "feed", "vaadin", "static");

  private ReservedPaths() {}

  /** Whether the first segment of a path belongs to the portal. */
  public static boolean contains(ContentLocale locale, String path) {
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    return EVERYWHERE.contains(first) || own(locale).contains(first);
  }

  private static Set<String> own(ContentLocale locale) {
    return switch (locale) {
      case AZ ->
          Set.of("axtaris", "rusumlar", "olkeler", "xeberler", "qeydiyyat", "redaksiya", "yollar");
      case EN -> Set.of("search", "fees", "countries", "changes", "register", "editor", "pathways");
      case RU ->
          Set.of("poisk", "poshliny", "strany", "izmeneniya", "registraciya", "redakciya", "puti");
    };
  }
}
