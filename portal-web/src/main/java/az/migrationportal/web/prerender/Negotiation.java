package az.migrationportal.web.prerender;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a browser says it can read. */
final class Negotiation {

  /** Most readers of Azerbaijani rules who say nothing of their language read this. */
  static final ContentLocale UNKNOWN = ContentLocale.AZ;

  private static final int LONGEST = 500;

  private Negotiation() {}

  /** The best of our locales for an {@code Accept-Language}. */
  static ContentLocale locale(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > LONGEST) {
      return UNKNOWN;
    }
    List<Locale.LanguageRange> ranges;
    try {
      ranges = Locale.LanguageRange.parse(acceptLanguage);
    } catch (IllegalArgumentException e) {
      return UNKNOWN;
    }
    return ranges.stream()
        .filter(range -> range.getWeight() > 0)
        .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight).reversed())
        .map(range -> range.getRange().split("-", 2)[0])
        .map(ContentLocale::ofTag)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** Whether an {@code Accept-Encoding} takes gzip. */
  static boolean gzip(@Nullable String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    if (acceptEncoding.startsWith("gzip,")) {
      return true; // what every browser sends
    }
    boolean any = false;
    for (String part : acceptEncoding.split(",", -1)) {
      String[] pieces = part.split(";", 2);
      String coding = pieces[0].strip().toLowerCase(Locale.ROOT);
      boolean refused = pieces.length > 1 && isZero(pieces[1]);
      if (coding.equals("gzip") || coding.equals("x-gzip")) {
        return !refused;
      }
      any |= coding.equals("*") && !refused;
    }
    return any;
  }

  private static boolean isZero(String parameter) {
    return parameter.strip().toLowerCase(Locale.ROOT).matches("q\\s*=\\s*0(\\.0{0,3})?");
  }
}
