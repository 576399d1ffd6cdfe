package az.migrationportal.content.decision.model;

import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question, as its file says it.
 *
 * @param key also the name of the variable and of the parameter in addresses
 * @param name two or three words for lists of answers
 * @param hint and {@code why}: may be empty
 * @param options for choices
 * @param unit of a duration: {@code day}, {@code month}, {@code year}; empty for other kinds
 * @param currency of money; empty for other kinds
 * @param min and {@code max}: bounds of a number
 * @param when asked only then; null for always
 * @param otherwise the value where it is not asked; null exactly where {@code when} is null
 * @param assumed the value until somebody answers; null where an answer is needed
 */
public record Question(
    String key,
    QuestionKind kind,
    Map<ContentLocale, String> text,
    Map<ContentLocale, String> name,
    Map<ContentLocale, String> hint,
    Map<ContentLocale, String> why,
    List<Option> options,
    String unit,
    String currency,
    long min,
    long max,
    @Nullable String when,
    @Nullable String otherwise,
    @Nullable String assumed) {
  public Question {
    text = Map.copyOf(text);
    name = Map.copyOf(name);
    hint = Map.copyOf(hint);
    why = Map.copyOf(why);
    options = List.copyOf(options);
  }

  /** Of the key alone, because questions are looked up often and their texts are long. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }

  public Optional<Option> option(String optionKey) {
    return options.stream().filter(option -> option.key().equals(optionKey)).findFirst();
  }
}
