package az.migrationportal.registration.correction;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.draft.EntryCheck;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.refusal.EntryViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks a step of a registration that is there already: with the checks of registering, and
 * against what is kept of the other steps. Country, first day and address of mails cannot be
 * changed so.
 */
public final class StepCheck {
  private static final List<String> FIXED =
      List.of("country", "since-day", "since-month", "since-year");
  private static final Set<String> CHILD_FAULTS = Set.of("child-older-than-parent");

  private final EntryCheck check;
  private final List<EntryViolation> faults = new ArrayList<>();

  /**
   * Checks entries.
   *
   * @param kept all that is kept, as {@link KeptEntries} writes it
   * @param typed the entries of the step, exactly as typed
   */
  public StepCheck(
      Step step, Entries kept, Map<String, String> typed, LocalDate today, Set<String> countries) {
    check = new EntryCheck(together(step, kept, typed), today, countries);
    faults.addAll(check.faults(step));
    if (step == Step.ABOUT && faults.isEmpty()) {
      againstFamily();
    }
  }

  /** What is wrong, in the order of the form; empty where nothing is. */
  public List<EntryViolation> faults() {
    return List.copyOf(faults);
  }

  /** What the entries mean, together with what is kept. */
  EntryCheck meant() {
    return check;
  }

  /** What the form of a step holds that may be changed so. */
  static Map<String, String> changeable(Step step, Map<String, String> typed) {
    Map<String, String> own = new TreeMap<>(typed);
    own.keySet().removeIf(name -> !step.owns(name) || FIXED.contains(name));
    if (step == Step.CONTACT) {
      own.keySet().retainAll(List.of("phone"));
    }
    return own;
  }

  private static Entries together(Step step, Entries kept, Map<String, String> typed) {
    Map<String, String> all = new TreeMap<>(changeable(step, typed));
    if (step == Step.PLACE || step == Step.CONTACT) {
      kept.typed()
          .forEach(
              (name, text) -> {
                if (FIXED.contains(name) || name.equals("email")) {
                  all.put(name, text);
                }
              });
    }
    return kept.with(step, all);
  }

  /** A new day of birth must be before those of the children that are kept. */
  private void againstFamily() {
    boolean older =
        check.faults(Step.HOUSEHOLD).stream()
            .anyMatch(fault -> CHILD_FAULTS.contains(fault.rule()));
    if (older) {
      faults.add(EntryViolation.of("born", "child-older-than-parent"));
    }
  }
}
