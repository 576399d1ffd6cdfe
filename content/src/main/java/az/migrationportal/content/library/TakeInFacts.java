package az.migrationportal.content.library;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.amendment.FactRevisions;
import az.migrationportal.content.amendment.FactState;
import az.migrationportal.content.amendment.PublishFact;
import az.migrationportal.content.amendment.SaveFactDraft;
import az.migrationportal.content.amendment.document.FactDocuments;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Amends the facts and visa rules that an archive has otherwise; within the act's transaction.
 * Legal acts and countries come with a release, so an archive that has others is refused.
 */
@ApplicationScoped
class TakeInFacts {

  @Inject private Facts facts;
  @Inject private Countries countries;
  @Inject private LegalActs acts;
  @Inject private FactRevisions revisions;
  @Inject private FactDocuments documents;
  @Inject private SaveFactDraft saveFactDraft;
  @Inject private PublishFact publishFact;

  /** Notes what stands in the way. */
  void check(@Nullable FactCollection brought, List<FieldViolation> inTheWay) {
    if (brought == null) {
      return;
    }
    brought
        .acts()
        .forEach(
            act -> {
              if (acts.find(act.key()).filter(act::equals).isEmpty()) {
                inTheWay.add(problem(act.key(), "comes-with-release"));
              }
            });
    brought
        .countries()
        .forEach(
            country -> {
              if (countries
                  .byIso2(country.iso2())
                  .filter(known -> same(known, country))
                  .isEmpty()) {
                inTheWay.add(problem(country.key().value(), "comes-with-release"));
              }
            });
    if (inTheWay.isEmpty()) {
      Map<String, FactState> factStates = revisions.states(FactSubject.Kind.FACT);
      Map<String, FactState> ruleStates = revisions.states(FactSubject.Kind.VISA_RULE);
      changes(brought)
          .forEach(
              (key, change) -> {
                FactSubject subject = change.subject();
                FactState state =
                    (subject.kind() == FactSubject.Kind.FACT ? factStates : ruleStates)
                        .get(subject.key());
                if (state != null && state.draft() != null) {
                  inTheWay.add(problem(key, "open-draft"));
                }
                unsound(key, change, inTheWay);
              });
    }
  }

  /** Amends what differs; answers its keys. */
  List<String> execute(Actor actor, @Nullable FactCollection brought) {
    if (brought == null) {
      return List.of();
    }
    Map<String, Change> changes = changes(brought);
    changes
        .values()
        .forEach(
            change -> {
              int version = change.known() ? revisions.state(change.subject()).version() : 0;
              FactState saved =
                  saveFactDraft.execute(actor, change.subject(), version, change.document());
              publishFact.execute(actor, change.subject(), saved.version(), null);
            });
    return List.copyOf(changes.keySet());
  }

  private record Change(FactSubject subject, JsonObject document, boolean known) {}

  /** By key of the fact or of the country. */
  private Map<String, Change> changes(FactCollection brought) {
    Map<String, Change> changes = new TreeMap<>();
    for (Fact fact : brought.facts()) {
      Optional<Fact> known = facts.find(fact.key());
      if (known.filter(fact::equals).isEmpty()) {
        changes.put(
            fact.key().value(),
            new Change(FactSubject.fact(fact.key()), FactDocuments.of(fact), known.isPresent()));
      }
    }
    for (Country country : brought.countries()) {
      if (countries.byIso2(country.iso2()).filter(country::equals).isEmpty()) {
        changes.put(
            country.key().value(),
            new Change(FactSubject.visaRule(country.iso2()), FactDocuments.of(country), true));
      }
    }
    return changes;
  }

  private void unsound(String key, Change change, List<FieldViolation> inTheWay) {
    try {
      documents.kept(change.subject(), change.document());
    } catch (InvalidFields e) {
      List<FieldViolation> own = new ArrayList<>(e.violations());
      own.forEach(violation -> inTheWay.add(LibraryCheck.in("facts/" + key, violation)));
    }
  }

  private static boolean same(Country known, Country country) {
    return known.key().equals(country.key())
        && known.name().equals(country.name())
        && known.path().equals(country.path());
  }

  private static FieldViolation problem(String key, String rule) {
    return new FieldViolation("/facts/" + key, rule, null, null, null);
  }
}
