package az.migrationportal.search.answer;

import az.migrationportal.search.answer.Meaning.Role;
import az.migrationportal.search.document.KnownFact;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How citizens of a country come to Azerbaijan. A country that is only named may as well be where
 * somebody wants to go: it must be tied to its citizens.
 *
 * @param country ISO 3166-1 alpha-2
 */
record VisaQuestion(String country) {
  private static final Set<Role> AROUND =
      Set.of(Role.FILLER, Role.FOR, Role.VISA, Role.CITIZENS, Role.CITIZENS_OF);

  /** Understands a question about a visa and the citizens of one country. */
  static Optional<VisaQuestion> of(List<Meaning> meanings) {
    boolean aboutVisas = meanings.stream().anyMatch(each -> each.is(Role.VISA));
    String country = "";
    for (int at = 0; at < meanings.size(); at++) {
      Meaning each = meanings.get(at);
      if (!AROUND.contains(each.role())) {
        boolean another = !country.isEmpty() && !country.equals(each.value());
        if (another || !isPeople(meanings, at)) {
          return Optional.empty();
        }
        country = each.value();
      }
    }
    return aboutVisas && !country.isEmpty()
        ? Optional.of(new VisaQuestion(country))
        : Optional.empty();
  }

  /** The rule; empty where none is known. */
  List<KnownFact> answeredBy(List<KnownFact> facts) {
    return facts.stream()
        .filter(fact -> fact.kind().equals(KnownFact.VISA))
        .filter(fact -> country.equals(fact.country()))
        .limit(1)
        .toList();
  }

  private static boolean isPeople(List<Meaning> meanings, int at) {
    return switch (meanings.get(at).role()) {
      case PEOPLE -> true;
      case ADJECTIVE ->
          is(meanings, at + 1, Role.CITIZENS)
              || is(meanings, at + 1, Role.FOR)
              || is(meanings, at - 1, Role.FOR);
      case COUNTRY -> is(meanings, at + 1, Role.CITIZENS) || is(meanings, at - 1, Role.CITIZENS_OF);
      default -> false;
    };
  }

  private static boolean is(List<Meaning> meanings, int at, Role role) {
    return at >= 0 && at < meanings.size() && meanings.get(at).is(role);
  }
}
