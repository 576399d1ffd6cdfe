package az.migrationportal.api.problem;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles and details of problems in one language. Placeholders are names in braces. */
public final class ProblemTexts {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)\\}");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private ProblemTexts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  public static ProblemTexts in(ContentLocale locale) {
    return new ProblemTexts(
        ResourceBundle.getBundle(
            "az.migrationportal.api.problem.problems",
            locale.javaLocale(),
            ProblemTexts.class.getClassLoader(),
            NO_FALLBACK));
  }

  /** The names of all documented problem types. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (String key : bundle.keySet()) {
      if (key.endsWith(".title")) {
        names.add(key.substring(0, key.length() - ".title".length()));
      }
    }
    return names;
  }

  /** Every key; the same in every language. */
  public Set<String> keys() {
    return bundle.keySet();
  }

  /** The names of the placeholders of a message. */
  public Set<String> placeholders(String key) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(bundle.getString(key));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  public String title(String name) {
    return find(name + ".title").orElse(name);
  }

  /** One sentence about this occurrence. */
  public String detail(String name, Map<String, Object> data) {
    return find(name + ".detail").map(text -> filled(text, data)).orElseGet(() -> title(name));
  }

  /** What a caller can do about a type of problem. */
  public String advice(String name) {
    return find(name + ".advice").orElse("");
  }

  /** One sentence about one field. */
  public String rule(String rule, Map<String, Object> data) {
    return find("rule." + rule).map(text -> filled(text, data)).orElse(rule);
  }

  private Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  private static String filled(String text, Map<String, Object> data) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(String.valueOf(data.getOrDefault(match.group(1), "?"))));
  }
}
