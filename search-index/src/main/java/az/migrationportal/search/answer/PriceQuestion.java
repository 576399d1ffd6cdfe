package az.migrationportal.search.answer;

import az.migrationportal.search.answer.Meaning.Role;
import az.migrationportal.search.document.KnownFact;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What something costs.
 *
 * @param subject patterns of the keys of facts, parted by {@code |}
 * @param term what it is to last; null where that was not asked
 * @param audience {@code student} or {@code minor}; empty for anybody else
 */
record PriceQuestion(String subject, @Nullable Period term, String audience) {
  /** More lines than this are cut down to the slowest decision, which costs least. */
  private static final int MANY = 6;

  private static final int MOST = 8;
  private static final Set<Role> ROLES =
      Set.of(Role.FILLER, Role.FOR, Role.PRICE, Role.SUBJECT, Role.FINE, Role.TERM, Role.AUDIENCE);

  /** Understands a question that has one subject and asks for its price. */
  static Optional<PriceQuestion> of(List<Meaning> meanings) {
    List<String> subjects = new ArrayList<>(values(meanings, Role.SUBJECT));
    subjects.addAll(values(meanings, Role.FINE));
    List<String> audiences = values(meanings, Role.AUDIENCE);
    List<Period> terms =
        meanings.stream()
            .filter(each -> each.is(Role.TERM))
            .map(PriceQuestion::period)
            .distinct()
            .toList();
    boolean understood =
        meanings.stream().allMatch(each -> ROLES.contains(each.role()))
            && meanings.stream().anyMatch(each -> each.is(Role.PRICE) || each.is(Role.FINE));
    if (!understood || subjects.size() != 1 || audiences.size() > 1 || terms.size() > 1) {
      return Optional.empty();
    }
    return Optional.of(
        new PriceQuestion(
            subjects.get(0),
            terms.isEmpty() ? null : terms.get(0),
            audiences.isEmpty() ? "" : audiences.get(0)));
  }

  /** The lines that answer it, the slowest and cheapest first; empty where none does. */
  List<KnownFact> answeredBy(List<KnownFact> facts) {
    List<KnownFact> lines =
        facts.stream()
            .filter(fact -> fact.kind().equals(KnownFact.FEE))
            .filter(this::fits)
            .toList();
    List<KnownFact> sorted = new ArrayList<>(lines.size() > MANY ? slowest(lines) : lines);
    sorted.sort(
        Comparator.comparingLong((KnownFact fact) -> length(fact.term()))
            .thenComparing(fact -> -decision(fact)));
    return sorted.size() > MOST ? List.of() : sorted;
  }

  private boolean fits(KnownFact fact) {
    boolean ofSubject =
        Arrays.stream(subject.split("\\|", -1))
            .map(each -> Pattern.compile(each.replace("*", ".*")))
            .anyMatch(each -> each.matcher(fact.key()).matches());
    boolean forThem =
        audience.isEmpty()
            ? !fact.audience().equals("student") && !fact.audience().equals("minor")
            : fact.audience().equals(audience);
    boolean asLong = term == null || length(term) == length(fact.term());
    return ofSubject && forThem && asLong;
  }

  private static List<KnownFact> slowest(List<KnownFact> lines) {
    int most = lines.stream().mapToInt(PriceQuestion::decision).max().orElse(0);
    return lines.stream().filter(fact -> decision(fact) == most).toList();
  }

  private static int decision(KnownFact fact) {
    Integer days = fact.decisionWorkingDays();
    return days == null ? 0 : days;
  }

  /** In days from a day on that is always the same; only to put lengths in order. */
  private static long length(@Nullable Period period) {
    return period == null ? 0 : LocalDate.EPOCH.plus(period).toEpochDay();
  }

  private static Period period(Meaning term) {
    return switch (term.value()) {
      case "year" -> Period.ofMonths(12 * term.count());
      case "half" -> Period.ofMonths(6 * term.count());
      case "month" -> Period.ofMonths(term.count());
      default -> Period.ofDays(term.count());
    };
  }

  private static List<String> values(List<Meaning> meanings, Role role) {
    return meanings.stream().filter(each -> each.is(role)).map(Meaning::value).distinct().toList();
  }
}
