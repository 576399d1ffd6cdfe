package az.migrationportal.web.prerender;

import az.migrationportal.content.locale.ContentLocale;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An address taken apart.
 *
 * @param canonical how it is written when it is written well
 * @param locale of its first segment; empty where that is none
 * @param path after the locale
 */
public record Target(String canonical, Optional<ContentLocale> locale, String path) {

  private static final int LONGEST = 400;

  /** Reads the raw path of a request; empty where no page could ever be there. */
  public static Optional<Target> of(String raw) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    String plain;
    try {
      plain = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (plain.chars().anyMatch(c -> c < ' ' || c == '\\' || c == '\uFFFD')) {
      return Optional.empty();
    }
    return Optional.of(of(segments(plain)));
  }

  private static Target of(List<String> segments) {
    Optional<ContentLocale> locale =
        segments.isEmpty() ? Optional.empty() : ContentLocale.ofTag(segments.get(0));
    String path = String.join("/", segments.subList(locale.isPresent() ? 1 : 0, segments.size()));
    return new Target("/" + String.join("/", segments), locale, path);
  }

  /** Without empty ones and without path parameters such as a session's id. */
  private static List<String> segments(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(segment -> segment.split(";", 2)[0])
        .filter(segment -> !segment.isEmpty())
        .collect(Collectors.toList());
  }
}
