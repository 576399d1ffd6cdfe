package az.migrationportal.content.path;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Set;

/**
 * Addresses the portal keeps for itself; no item may take one, nor anything below one, but pathways
 * and countries: they stand below the page that lists them.
 */
public final class ReservedPaths {

  private static final Set<String> EVERYWHERE =
      Set.of(
          "api", "openapi", "health", "metrics", "sitemap", "robots", "feed", "vaadin", "static",
          "officer");
  private static final Set<String> AZ =
      Set.of(
          "axtaris",
          "rusumlar",
          "olkeler",
          "deyisiklikler",
          "qeydiyyat",
          "redaksiya",
          "yollar",
          "yoxla",
          "cavab",
          "onbaxis",
          "sual",
          "qeydim");
  private static final Set<String> EN =
      Set.of(
          "search",
          "fees",
          "countries",
          "changes",
          "register",
          "editor",
          "pathways",
          "check",
          "answer",
          "preview",
          "ask",
          "my-record");
  private static final Set<String> RU =
      Set.of(
          "poisk",
          "poshliny",
          "strany",
          "izmeneniya",
          "registraciya",
          "redakciya",
          "puti",
          "proverka",
          "otvet",
          "predprosmotr",
          "vopros",
          "moya-zapis");

  private ReservedPaths() {}

  /** Whether a path belongs to the portal. */
  public static boolean contains(ContentLocale locale, String path) {
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    boolean below =
        slash >= 0 && (first.equals(pathways(locale)) || first.equals(countries(locale)));
    return EVERYWHERE.contains(first) || (own(locale).contains(first) && !below);
  }

  /** The segment that pathways stand below. */
  public static String pathways(ContentLocale locale) {
    return switch (locale) {
      case AZ -> "yollar";
      case EN -> "pathways";
      case RU -> "puti";
    };
  }

  /** The segment that pages of countries stand below. */
  public static String countries(ContentLocale locale) {
    return switch (locale) {
      case AZ -> "olkeler";
      case EN -> "countries";
      case RU -> "strany";
    };
  }

  /** The segment of the page of fees. */
  public static String fees(ContentLocale locale) {
    return switch (locale) {
      case AZ -> "rusumlar";
      case EN -> "fees";
      case RU -> "poshliny";
    };
  }

  /** The segment that decisions stand below. */
  public static String checks(ContentLocale locale) {
    return switch (locale) {
      case AZ -> "yoxla";
      case EN -> "check";
      case RU -> "proverka";
    };
  }

  /** The last segment of the page that counts deadlines, beside the decisions. */
  public static String deadlines(ContentLocale locale) {
    return switch (locale) {
      case AZ -> "muddetler";
      case EN -> "deadlines";
      case RU -> "sroki";
    };
  }

  /** The last segment of the page that adds up fees, beside the decisions. */
  public static String costs(ContentLocale locale) {
    return switch (locale) {
      case AZ -> "xerc";
      case EN -> "cost";
      case RU -> "stoimost";
    };
  }

  /** The segment that links to drafts stand below. */
  public static String previews(ContentLocale locale) {
    return switch (locale) {
      case AZ -> "onbaxis";
      case EN -> "preview";
      case RU -> "predprosmotr";
    };
  }

  private static Set<String> own(ContentLocale locale) {
    return switch (locale) {
      case AZ -> AZ;
      case EN -> EN;
      case RU -> RU;
    };
  }
}
