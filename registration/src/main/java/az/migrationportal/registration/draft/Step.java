package az.migrationportal.registration.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of the form, in order; each owns its entries. */
public enum Step {
  ABOUT("given|family|(born|passport-ends)-(day|month|year)|passport"),
  HOUSEHOLD("(partner|child-([1-9]|1[0-2]))-(given|family|citizen|born-(day|month|year))"),
  PLACE("country|region|city|street|purpose|length|(since|until)-(day|month|year)"),
  CONTACT("email|phone|consent-(consular|crisis|events|statistics|findable)");

  /** Children that one form can hold. */
  public static final int CHILDREN = 12;

  private final Pattern entries;

  Step(String entries) {
    this.entries = Pattern.compile(entries);
  }

  /** As it stands in addresses of the API. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether an entry of this name is part of it. */
  public boolean owns(String entry) {
    return entries.matcher(entry).matches();
  }

  /** The step of an id; empty where it is none. */
  public static Optional<Step> of(String id) {
    return Arrays.stream(values()).filter(step -> step.id().equals(id)).findFirst();
  }

  /** All, in order. */
  public static List<Step> all() {
    return List.of(values());
  }
}
