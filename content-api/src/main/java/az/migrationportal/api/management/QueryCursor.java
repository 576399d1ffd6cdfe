package az.migrationportal.api.management;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.query.AskedQuery;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the last question of a slice by what the list is ordered by. */
final class QueryCursor {
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,9}) (az|en|ru) (.{1,200})", Pattern.DOTALL);

  private QueryCursor() {}

  static String of(AskedQuery last) {
    String text = last.people() + " " + last.locale().tag() + " " + last.query();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The question it names; null where there is no cursor. */
  static @Nullable AskedQuery read(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    return decoded(cursor)
        .map(FORM::matcher)
        .filter(Matcher::matches)
        .map(QueryCursor::question)
        .orElseThrow(() -> RequestRefused.invalidParameter("cursor", cursor, "nextCursor"));
  }

  private static AskedQuery question(Matcher parts) {
    ContentLocale locale = ContentLocale.ofTag(parts.group(2)).orElseThrow();
    return new AskedQuery(parts.group(3), locale, Integer.parseInt(parts.group(1)), 0);
  }

  private static Optional<String> decoded(String cursor) {
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
