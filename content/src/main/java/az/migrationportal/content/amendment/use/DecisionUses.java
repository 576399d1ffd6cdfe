package az.migrationportal.content.amendment.use;

import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.DecisionFile;
import az.migrationportal.content.decision.revision.DecisionCard;
import az.migrationportal.content.decision.revision.DecisionRevisions;
import az.migrationportal.content.decision.revision.DecisionState;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.ReservedPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decisions whose rules or texts read a fact, or the table of visa rules. */
@ApplicationScoped
class DecisionUses {
  private static final String VISA_RULES = "visa-rule";

  @Inject private DecisionRevisions revisions;

  List<FactUse> ofFact(String fact, String group) {
    String fees = group.isEmpty() ? "" : "|\\{fees:" + Pattern.quote(group) + "}";
    Pattern named = Pattern.compile("\\{fact:" + Pattern.quote(fact) + "[|}]" + fees);
    return uses((decision, document) -> places(decision, document, fact, named));
  }

  List<FactUse> ofVisaRules() {
    return uses(
        (decision, document) ->
            decision.tables().entrySet().stream()
                .filter(table -> table.getValue().table().equals(VISA_RULES))
                .map(table -> "tables/" + table.getKey())
                .toList());
  }

  private static List<String> places(
      Decision decision, String document, String fact, Pattern named) {
    List<String> places = new ArrayList<>();
    decision.facts().forEach((name, key) -> addIf(places, key.equals(fact), "facts/" + name));
    decision
        .reasons()
        .values()
        .forEach(reason -> addIf(places, reason.facts().contains(fact), "reasons/" + reason.key()));
    decision
        .outcomes()
        .forEach(
            outcome -> addIf(places, outcome.fees().contains(fact), "outcomes/" + outcome.key()));
    addIf(places, named.matcher(document).find(), "texts");
    return places;
  }

  private static void addIf(List<String> places, boolean used, String place) {
    if (used) {
      places.add(place);
    }
  }

  private List<FactUse> uses(BiFunction<Decision, String, List<String>> places) {
    List<FactUse> uses = new ArrayList<>();
    for (DecisionState state : revisions.states()) {
      add(uses, state.key(), state.live(), false, places);
      add(uses, state.key(), state.draft(), true, places);
    }
    return uses;
  }

  private void add(
      List<FactUse> uses,
      String key,
      @Nullable DecisionCard card,
      boolean draft,
      BiFunction<Decision, String, List<String>> places) {
    if (card == null) {
      return;
    }
    String document = revisions.get(key, card.number()).document();
    Decision decision = DecisionFile.read(key, document);
    List<String> found = places.apply(decision, document);
    if (found.isEmpty()) {
      return;
    }
    for (ContentLocale locale : ContentLocale.values()) {
      String path = decision.path().get(locale);
      uses.add(
          new FactUse(
              FactUse.Kind.DECISION,
              key,
              locale,
              draft,
              path == null
                  ? null
                  : "/" + locale.tag() + "/" + ReservedPaths.checks(locale) + "/" + path,
              found));
    }
  }
}
