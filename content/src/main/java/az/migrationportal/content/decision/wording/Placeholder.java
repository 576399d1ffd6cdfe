package az.migrationportal.content.decision.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an outcome's text leaves open for the reader's own case.
 *
 * @param name of a question, a variable or a table
 * @param genitive whether a Russian genitive is wanted
 */
public record Placeholder(Kind kind, String name, boolean genitive) {
  /** What is put in. */
  public enum Kind {
    ANSWER,
    DAYS,
    NUMBER,
    UNTIL
  }

  private static final Pattern FORM =
      Pattern.compile("\\{(answer|days|number|until):([A-Za-z0-9.]+)(\\|gen)?\\}");

  /** All of a text. */
  public static List<Placeholder> in(String text) {
    List<Placeholder> all = new ArrayList<>();
    Matcher matcher = FORM.matcher(text);
    while (matcher.find()) {
      all.add(of(matcher));
    }
    return all;
  }

  /** The text with each one replaced. */
  public static String fill(String text, Function<Placeholder, String> value) {
    return FORM.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value.apply(of(match))));
  }

  private static Placeholder of(java.util.regex.MatchResult match) {
    return new Placeholder(kind(match.group(1)), match.group(2), match.group(3) != null);
  }

  private static Kind kind(String word) {
    return switch (word) {
      case "answer" -> Kind.ANSWER;
      case "days" -> Kind.DAYS;
      case "number" -> Kind.NUMBER;
      default -> Kind.UNTIL;
    };
  }
}
