package az.migrationportal.registration.casework;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.registrant.PublicNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The form of a search: a reason, and one thing to look for. A line that has the form of a number
 * of ours is one, one with an at sign is an address, any other is a passport.
 *
 * @param entries {@code reason}, {@code words}, {@code exact}, {@code name}, {@code born-day},
 *     {@code born-month}, {@code born-year}, {@code country}, {@code state}
 */
public record SearchEntries(Entries entries) {
  /** The names of the fields. */
  public static final Set<String> FIELDS =
      Set.of(
          "reason",
          "words",
          "exact",
          "name",
          "born-day",
          "born-month",
          "born-year",
          "country",
          "state");

  /** What is to be mended, in the order of the form; empty where it can be taken. */
  public List<EntryViolation> faults(Officer officer) {
    List<EntryViolation> faults = new ArrayList<>();
    if (ReasonKind.of(entries.raw("reason")).isEmpty()) {
      faults.add(EntryViolation.of("reason", "reason-missing"));
    }
    wordsFault(entries.raw("words"), "words").ifPresent(faults::add);
    long ways =
        Stream.of(exact().isPresent(), named() || typedBorn(), !country().isEmpty())
            .filter(given -> given)
            .count();
    if (ways == 0) {
      faults.add(EntryViolation.of("exact", "nothing-sought"));
    } else if (ways > 1) {
      faults.add(EntryViolation.of("exact", "several-sought"));
    } else {
      soughtFault(officer).ifPresent(faults::add);
    }
    return faults;
  }

  /** What is wrong with words that give a reason. */
  static Optional<EntryViolation> wordsFault(String words, String field) {
    if (words.isBlank()) {
      return Optional.of(EntryViolation.of(field, "reason-words-missing"));
    }
    return words.codePointCount(0, words.length()) > Reason.MOST_CHARACTERS
        ? Optional.of(EntryViolation.of(field, "reason-words-too-long"))
        : Optional.empty();
  }

  private Optional<EntryViolation> soughtFault(Officer officer) {
    if (exact().isPresent()) {
      return exact().get().contains("@") && address().isEmpty()
          ? Optional.of(EntryViolation.of("exact", "sought-address"))
          : Optional.empty();
    }
    if (!country().isEmpty()) {
      return officer.sees(country())
          ? Optional.empty()
          : Optional.of(EntryViolation.of("country", "sought-country"));
    }
    if (!named()) {
      return Optional.of(EntryViolation.of("name", "sought-name"));
    }
    return born().isEmpty()
        ? Optional.of(EntryViolation.of("born", "sought-born"))
        : Optional.empty();
  }

  /** Of a form without faults. */
  public Reason reason() {
    return new Reason(
        ReasonKind.of(entries.raw("reason")).orElseThrow(), entries.raw("words").strip());
  }

  /** Of a form without faults. */
  public SearchWay way() {
    if (exact().isPresent()) {
      String typed = exact().get();
      if (PublicNumber.of(typed).isPresent()) {
        return SearchWay.NUMBER;
      }
      return typed.contains("@") ? SearchWay.ADDRESS : SearchWay.PASSPORT;
    }
    return named() ? SearchWay.NAME : SearchWay.COUNTRY;
  }

  Optional<String> exact() {
    return entries.find("exact");
  }

  Optional<MailAddress> address() {
    return exact().flatMap(MailAddress::of);
  }

  String name() {
    return entries.find("name").orElse("");
  }

  Optional<LocalDate> born() {
    return entries.date("born").date();
  }

  /** The country of a list; empty for none. */
  public String country() {
    return entries.find("country").orElse("");
  }

  /** The state of a list; empty for every state. */
  public Optional<RecordState> state() {
    return RecordState.of(entries.raw("state"));
  }

  private boolean named() {
    return !name().isEmpty();
  }

  private boolean typedBorn() {
    return !entries.date("born").isEmpty();
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "the entries of a search";
  }
}
