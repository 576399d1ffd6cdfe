package az.migrationportal.registration.correction;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.household.Member;
import az.migrationportal.registration.household.Member.Relation;
import az.migrationportal.registration.household.Person;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.registration.stay.StayKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is kept, as the entries that somebody would type to say it: for a form filled in. */
public final class KeptEntries {
  private final Map<String, String> entries = new HashMap<>();

  private KeptEntries() {}

  /**
   * All entries of a registration but the consents.
   *
   * @param stay the one that lasts; null where there is none
   */
  public static Entries of(
      Person person, List<Member> household, @Nullable Stay stay, String email, String phone) {
    KeptEntries kept = new KeptEntries();
    kept.person(person);
    kept.household(household);
    if (stay != null) {
      kept.stay(stay);
    }
    kept.put("email", email);
    kept.put("phone", phone);
    return new Entries(kept.entries);
  }

  /** Without those of other steps. */
  static Map<String, String> within(Entries entries, Step step) {
    Map<String, String> own = new HashMap<>(entries.typed());
    own.keySet().removeIf(name -> !step.owns(name));
    return own;
  }

  private void person(Person person) {
    put("given", person.given());
    put("family", person.family());
    day("born", person.born());
    put("passport", person.passport());
    day("passport-ends", person.passportEnds());
  }

  private void household(List<Member> members) {
    int child = 0;
    for (Member member : members) {
      boolean partner = member.relation() == Relation.PARTNER;
      child += partner ? 0 : 1;
      String prefix = partner ? "partner-" : "child-" + child + "-";
      put(prefix + "given", member.given());
      put(prefix + "family", member.family());
      day(prefix + "born", member.born());
      put(prefix + "citizen", member.citizen() ? "yes" : null);
    }
  }

  private void stay(Stay stay) {
    put("country", stay.country());
    put("region", stay.region());
    put("city", stay.city());
    put("street", stay.street());
    put("purpose", stay.purpose().id());
    put("length", stay.kind() == StayKind.PERMANENT ? "good" : "time");
    day("since", stay.since());
    day("until", stay.until());
  }

  private void day(String name, @Nullable LocalDate day) {
    if (day != null) {
      put(name + "-day", Integer.toString(day.getDayOfMonth()));
      put(name + "-month", Integer.toString(day.getMonthValue()));
      put(name + "-year", Integer.toString(day.getYear()));
    }
  }

  private void put(String name, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      entries.put(name, text);
    }
  }
}
