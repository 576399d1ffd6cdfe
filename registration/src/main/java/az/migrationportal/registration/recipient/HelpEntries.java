package az.migrationportal.registration.recipient;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.draft.EntryLimits;
import az.migrationportal.registration.refusal.EntryViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody in need writes, if they can: both may be empty. A telephone number is taken in any
 * form, for nobody in need should have to mend one.
 *
 * @param words kept exactly, at most {@value #LONGEST_WORDS} characters
 * @param phone kept exactly, at most {@value #LONGEST_PHONE} characters
 */
public record HelpEntries(String words, String phone) {
  /** The longest words, in Unicode code points. */
  public static final int LONGEST_WORDS = 500;

  /** The longest telephone number, in Unicode code points. */
  public static final int LONGEST_PHONE = 60;

  /** Nothing. */
  public static final HelpEntries NONE = new HelpEntries("", "");

  /** What is to be mended, in the order of the form. */
  List<EntryViolation> faults() {
    List<EntryViolation> faults = new ArrayList<>();
    fault("words", words, LONGEST_WORDS).ifPresent(faults::add);
    fault("phone", phone, LONGEST_PHONE).ifPresent(faults::add);
    return faults;
  }

  /** The rule that the words break; empty for none. */
  public String wordsFault() {
    return fault("words", words, LONGEST_WORDS).map(EntryViolation::rule).orElse("");
  }

  /** The rule that the telephone number breaks; empty for none. */
  public String phoneFault() {
    return fault("phone", phone, LONGEST_PHONE).map(EntryViolation::rule).orElse("");
  }

  private static Optional<EntryViolation> fault(String name, String text, int longest) {
    if (text.codePointCount(0, text.length()) > longest) {
      return Optional.of(EntryViolation.of(name, "safe-" + name + "-too-long"));
    }
    return EntryLimits.isText(text)
        ? Optional.empty()
        : Optional.of(EntryViolation.of(name, "safe-" + name + "-characters"));
  }

  boolean isEmpty() {
    return words.isBlank() && phone.isBlank();
  }

  String json() {
    return new Entries(Map.of("words", words, "phone", phone)).json();
  }

  static HelpEntries of(String json) {
    Entries entries = Entries.of(json);
    return new HelpEntries(entries.raw("words"), entries.raw("phone"));
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a call for help";
  }
}
