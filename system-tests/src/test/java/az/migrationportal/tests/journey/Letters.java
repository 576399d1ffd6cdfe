package az.migrationportal.tests.journey;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes and links that registrants find in their mail. */
public final class Letters {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Pattern CODE = Pattern.compile("\\b([0-9]{4}) ([0-9]{4})\\b");

  private Letters() {}

  /** The code of the newest mail with one. */
  public static String code(Visitor visitor, String address) {
    return code(visitor, address, Set.of());
  }

  /** All codes that came so far. */
  public static Set<String> codes(Visitor visitor, String address) {
    return codesIn(visitor.mails(address)).collect(Collectors.toSet());
  }

  /** The code of a mail that is not among those seen before. */
  public static String code(Visitor visitor, String address, Set<String> seen) {
    return found(
        visitor,
        address,
        mails ->
            codesIn(mails)
                .filter(code -> !seen.contains(code))
                .reduce((first, second) -> second)
                .orElse(""));
  }

  private static Stream<String> codesIn(List<String> mails) {
    return mails.stream()
        .map(CODE::matcher)
        .filter(Matcher::find)
        .map(code -> code.group(1) + code.group(2));
  }

  /** The path of a link that begins so and ends with a token. */
  public static String link(Visitor visitor, String address, String path) {
    Pattern link = Pattern.compile(Pattern.quote(path) + "[A-Za-z0-9_-]{32}");
    return found(
        visitor,
        address,
        mails ->
            mails.stream()
                .map(link::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(""));
  }

  private static String found(
      Visitor visitor, String address, Function<List<String>, String> look) {
    Visitor.until(SOON, () -> !look.apply(visitor.mails(address)).isEmpty());
    return look.apply(visitor.mails(address));
  }
}
