package az.migrationportal.content.amendment.use;

import az.migrationportal.content.deadline.DeadlineRule;
import az.migrationportal.content.deadline.Deadlines;
import az.migrationportal.content.decision.quote.QuoteSubject;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.ReservedPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pages that are made of facts: fees, their totals, deadlines, countries. */
@ApplicationScoped
class PageUses {
  @Inject private Deadlines deadlines;
  @Inject private Countries countries;

  List<FactUse> ofFact(String fact, String group) {
    boolean quoted =
        Arrays.stream(QuoteSubject.values()).anyMatch(subject -> subject.group().equals(group));
    List<String> counted =
        deadlines.rules().stream()
            .filter(rule -> reads(rule, fact))
            .map(DeadlineRule::key)
            .toList();
    List<FactUse> uses = new ArrayList<>();
    for (ContentLocale locale : ContentLocale.values()) {
      if (!group.isEmpty()) {
        uses.add(use(FactUse.Kind.FEES, group, locale, ReservedPaths.fees(locale)));
      }
      String below = ReservedPaths.checks(locale) + "/";
      if (quoted) {
        uses.add(use(FactUse.Kind.COSTS, group, locale, below + ReservedPaths.costs(locale)));
      }
      for (String rule : counted) {
        uses.add(
            use(FactUse.Kind.DEADLINES, rule, locale, below + ReservedPaths.deadlines(locale)));
      }
    }
    return uses;
  }

  private static boolean reads(DeadlineRule rule, String fact) {
    return rule.fact().equals(fact)
        || fact.equals(rule.longerThan())
        || rule.text().values().stream()
            .anyMatch(
                text ->
                    text.contains("{fact:" + fact + "}") || text.contains("{fact:" + fact + "|"));
  }

  List<FactUse> ofCountry(String iso2) {
    Optional<Country> country = countries.byIso2(iso2);
    List<FactUse> uses = new ArrayList<>();
    for (ContentLocale locale : ContentLocale.values()) {
      String list = ReservedPaths.countries(locale);
      uses.add(use(FactUse.Kind.COUNTRIES, "countries", locale, list));
      @Nullable String path = country.map(found -> found.path().get(locale)).orElse(null);
      if (path != null) {
        uses.add(use(FactUse.Kind.COUNTRY, iso2, locale, list + "/" + path));
      }
    }
    return uses;
  }

  private static FactUse use(FactUse.Kind kind, String key, ContentLocale locale, String path) {
    return new FactUse(kind, key, locale, false, "/" + locale.tag() + "/" + path, List.of());
  }
}
