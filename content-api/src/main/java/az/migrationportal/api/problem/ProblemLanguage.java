package az.migrationportal.api.problem;

import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language a problem is told in: the caller's, by {@code Accept-Language}; else English. */
public final class ProblemLanguage {
  public static final ContentLocale DEFAULT = ContentLocale.EN;

  private static final int LONGEST_HEADER = 500;

  private ProblemLanguage() {}

  /** Never refuses: a header that cannot be read counts as absent. */
  public static ContentLocale of(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
      return DEFAULT;
    }
    try {
      return Locale.LanguageRange.parse(acceptLanguage).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> ContentLocale.ofTag(primary(range.getRange())))
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(DEFAULT);
    } catch (IllegalArgumentException e) {
      return DEFAULT;
    }
  }

  private static String primary(String range) {
    return List.of(range.split("-", -1)).get(0);
  }
}
