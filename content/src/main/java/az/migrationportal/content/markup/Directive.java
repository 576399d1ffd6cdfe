package az.migrationportal.content.markup;

import az.migrationportal.content.wording.FactForm;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in braces in a text: {@code {fact:key|gen}}, {@code {law:act article}}, {@code
 * {fees:group}}.
 *
 * @param value the key, the legal reference or the group
 * @param form for facts
 */
record Directive(Kind kind, String value, FactForm form) {

  /** What a directive stands for. */
  enum Kind {
    FACT,
    LAW,
    FEES
  }

  /** Anything that looks meant as a directive, known or not. */
  static final Pattern PATTERN = Pattern.compile("\\{([a-z]+):([^{}]*)\\}");

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern LAW =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*( +[0-9A-Za-z][0-9A-Za-z.,\\-– ]*)?");

  /** Reads a match of {@link #PATTERN}; empty where it is no directive of ours. */
  static Optional<Directive> of(Matcher match) {
    String value = match.group(2).strip();
    return switch (match.group(1)) {
      case "fact" -> fact(value);
      case "law" ->
          LAW.matcher(value).matches()
              ? Optional.of(new Directive(Kind.LAW, value, FactForm.PLAIN))
              : Optional.empty();
      case "fees" ->
          KEY.matcher(value).matches()
              ? Optional.of(new Directive(Kind.FEES, value, FactForm.PLAIN))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Directive> fact(String value) {
    int bar = value.indexOf('|');
    String key = bar < 0 ? value : value.substring(0, bar);
    Optional<FactForm> form =
        switch (bar < 0 ? "" : value.substring(bar + 1)) {
          case "" -> Optional.of(FactForm.PLAIN);
          case "gen" -> Optional.of(FactForm.GENITIVE);
          case "number" -> Optional.of(FactForm.NUMBER);
          case "former" -> Optional.of(FactForm.FORMER);
          default -> Optional.empty();
        };
    return KEY.matcher(key).matches()
        ? form.map(found -> new Directive(Kind.FACT, key, found))
        : Optional.empty();
  }
}
