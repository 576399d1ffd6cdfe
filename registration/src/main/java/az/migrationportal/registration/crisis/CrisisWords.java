package az.migrationportal.registration.crisis;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.draft.EntryLimits;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.refusal.EntryViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The words of a message exactly as typed, right or wrong: a subject and a text in each language.
 *
 * @param entries {@code subject-az}, {@code text-az} and so on
 */
public record CrisisWords(Entries entries) {
  /** The longest subject, in Unicode code points. */
  public static final int LONGEST_SUBJECT = 120;

  /** The longest text, in Unicode code points. */
  public static final int LONGEST_TEXT = 1000;

  /** Nothing yet. */
  static final CrisisWords NONE = new CrisisWords(Entries.NONE);

  /** What a form says; entries of other names are passed over. */
  public static CrisisWords of(Map<String, String> given) {
    Map<String, String> typed = new TreeMap<>();
    for (ReaderLocale locale : ReaderLocale.values()) {
      for (String name : List.of(subjectName(locale), textName(locale))) {
        String text = given.getOrDefault(name, "");
        if (!text.isEmpty()) {
          typed.put(name, text);
        }
      }
    }
    return new CrisisWords(new Entries(typed));
  }

  /** The name of the field of a subject. */
  public static String subjectName(ReaderLocale locale) {
    return "subject-" + locale.tag();
  }

  /** The name of the field of a text. */
  public static String textName(ReaderLocale locale) {
    return "text-" + locale.tag();
  }

  /** One line. */
  public String subject(ReaderLocale locale) {
    return entries.raw(subjectName(locale));
  }

  public String text(ReaderLocale locale) {
    return entries.raw(textName(locale));
  }

  /** What is to be mended before it can be sent, in the order of the form. */
  public List<EntryViolation> faults() {
    List<EntryViolation> faults = new ArrayList<>();
    for (ReaderLocale locale : ReaderLocale.values()) {
      String subject = subject(locale);
      fault(subject, LONGEST_SUBJECT, "crisis-subject")
          .or(() -> isLine(subject) ? Optional.empty() : Optional.of("crisis-subject-characters"))
          .map(rule -> EntryViolation.of(subjectName(locale), rule))
          .ifPresent(faults::add);
      String text = text(locale);
      fault(text, LONGEST_TEXT, "crisis-text")
          .or(
              () ->
                  EntryLimits.isText(text)
                      ? Optional.empty()
                      : Optional.of("crisis-text-characters"))
          .map(rule -> EntryViolation.of(textName(locale), rule))
          .ifPresent(faults::add);
    }
    return faults;
  }

  private static Optional<String> fault(String text, int longest, String what) {
    if (text.isBlank()) {
      return Optional.of(what + "-missing");
    }
    return text.codePointCount(0, text.length()) > longest
        ? Optional.of(what + "-too-long")
        : Optional.empty();
  }

  private static boolean isLine(String text) {
    return EntryLimits.isText(text) && text.chars().noneMatch(c -> c == '\n' || c == '\r');
  }

  /** Says nothing of what it holds. */
  @Override
  public String toString() {
    return "the words of a message";
  }
}
