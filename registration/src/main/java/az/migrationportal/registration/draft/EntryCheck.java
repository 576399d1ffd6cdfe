package az.migrationportal.registration.draft;

import az.migrationportal.registration.consent.ConsentPurpose;
import az.migrationportal.registration.household.Member;
import az.migrationportal.registration.household.Member.Relation;
import az.migrationportal.registration.household.Person;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.stay.Purpose;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.registration.stay.StayKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries as what they mean, and says what is wrong with them; never changes them. Days are
 * days in Baku.
 */
public final class EntryCheck {
  private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 ().-]{5,28}[0-9]");
  private static final String HOME = "AZ";

  private final Entries entries;
  private final LocalDate today;
  private final Set<String> countries;
  private final List<EntryViolation> faults = new ArrayList<>();

  /**
   * A check of entries.
   *
   * @param countries the codes of those one can live in
   */
  public EntryCheck(Entries entries, LocalDate today, Set<String> countries) {
    this.entries = entries;
    this.today = today;
    this.countries = Set.copyOf(countries);
  }

  /** What is wrong with a step, in the order of its fields; empty where nothing is. */
  public List<EntryViolation> faults(Step step) {
    faults.clear();
    switch (step) {
      case ABOUT -> person();
      case HOUSEHOLD -> household();
      case PLACE -> stay();
      case CONTACT -> contact();
    }
    return List.copyOf(faults);
  }

  /** What is wrong with all steps. */
  public List<EntryViolation> faults() {
    List<EntryViolation> all = new ArrayList<>();
    Step.all().forEach(step -> all.addAll(faults(step)));
    return all;
  }

  /** The person; empty where something is wrong. */
  public Optional<Person> person() {
    int before = faults.size();
    String given = required("given");
    LocalDate born = past("born");
    TypedDate ends = entries.date("passport-ends");
    LocalDate passportEnds = ends.isEmpty() ? null : day("passport-ends");
    if (faults.size() > before || born == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Person(
            given,
            entries.find("family").orElse(""),
            born,
            entries.find("passport").orElse(null),
            passportEnds));
  }

  /** Partner and children who are named; those left blank are nobody. */
  public List<Member> household() {
    List<Member> members = new ArrayList<>();
    LocalDate parent = entries.date("born").date().orElse(null);
    member("partner", Relation.PARTNER, null).ifPresent(members::add);
    for (int i = 1; i <= Step.CHILDREN; i++) {
      member("child-" + i, Relation.CHILD, parent).ifPresent(members::add);
    }
    return members;
  }

  /** Where they live; empty where something is wrong. */
  public Optional<Stay> stay() {
    int before = faults.size();
    String country = country();
    String city = required("city");
    Purpose purpose = entries.find("purpose").flatMap(Purpose::of).orElse(null);
    if (purpose == null) {
      fault("purpose", "choose");
    }
    String length = entries.find("length").orElse("");
    if (!length.equals("good") && !length.equals("time")) {
      fault("length", "choose");
    }
    LocalDate since = past("since");
    LocalDate until =
        length.equals("good") || entries.date("until").isEmpty() ? null : day("until");
    if (since != null && until != null && until.isBefore(since)) {
      fault("until", "until-before-since");
    }
    LocalDate born = entries.date("born").date().orElse(LocalDate.MIN.plusYears(1));
    if (since != null && since.isBefore(born)) {
      fault("since", "before-birth");
    }
    if (faults.size() > before || purpose == null || since == null) {
      return Optional.empty();
    }
    Optional<StayKind> kind = StayKind.of(length.equals("good"), purpose, born, since, until);
    if (kind.isEmpty()) {
      fault("until", "too-short-stay");
      return Optional.empty();
    }
    return Optional.of(
        new Stay(
            country,
            kind.get(),
            purpose,
            entries.find("region").orElse(""),
            city,
            entries.find("street").orElse(""),
            since,
            until,
            null));
  }

  /** The address; empty where it is none. */
  public Optional<MailAddress> address() {
    return entries.find("email").flatMap(MailAddress::of);
  }

  /** The telephone as typed; empty where none was. */
  public Optional<String> phone() {
    return entries.find("phone");
  }

  /** What they agree to. */
  public Set<ConsentPurpose> consents() {
    Set<ConsentPurpose> given = new TreeSet<>();
    Arrays.stream(ConsentPurpose.values())
        .filter(purpose -> entries.find("consent-" + purpose.id()).isPresent())
        .forEach(given::add);
    return given;
  }

  private void contact() {
    String typed = required("email");
    if (!typed.isEmpty() && address().isEmpty()) {
      fault("email", "invalid-address");
    }
    if (phone().filter(number -> !PHONE.matcher(number).matches()).isPresent()) {
      fault("phone", "invalid-phone");
    }
  }

  private Optional<Member> member(String prefix, Relation relation, @Nullable LocalDate parent) {
    String given = entries.find(prefix + "-given").orElse("");
    String family = entries.find(prefix + "-family").orElse("");
    String born = prefix + "-born";
    if (given.isEmpty() && family.isEmpty() && entries.date(born).isEmpty()) {
      return Optional.empty();
    }
    int before = faults.size();
    required(prefix + "-given");
    LocalDate day = past(born);
    if (day != null && parent != null && !day.isAfter(parent)) {
      fault(born, "child-older-than-parent");
    }
    boolean citizen = entries.find(prefix + "-citizen").isPresent();
    return faults.size() > before || day == null
        ? Optional.empty()
        : Optional.of(new Member(relation, given, family, day, citizen));
  }

  private String country() {
    String code = entries.find("country").orElse("");
    if (code.equals(HOME)) {
      fault("country", "home-country");
    } else if (!countries.contains(code)) {
      fault("country", "choose");
    }
    return code;
  }

  private String required(String name) {
    String text = entries.find(name).orElse("");
    if (text.isEmpty()) {
      fault(name, "required");
    }
    return text;
  }

  private @Nullable LocalDate past(String name) {
    LocalDate day = entries.date(name).isEmpty() ? missing(name) : day(name);
    if (day != null && day.isAfter(today)) {
      fault(name, "future");
      return null;
    }
    return day;
  }

  private @Nullable LocalDate missing(String name) {
    fault(name, "required");
    return null;
  }

  private @Nullable LocalDate day(String name) {
    LocalDate day = entries.date(name).date().orElse(null);
    if (day == null) {
      fault(name, "no-day");
    }
    return day;
  }

  private void fault(String field, String rule) {
    faults.add(EntryViolation.of(field, rule));
  }
}
