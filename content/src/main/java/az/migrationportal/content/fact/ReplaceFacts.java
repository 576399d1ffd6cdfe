package az.migrationportal.content.fact;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the library's facts the published ones: writes what differs, deletes what the library no
 * longer has, leaves alone what an editor changed or has a draft of. One transaction; one change
 * for all.
 */
@ApplicationScoped
public class ReplaceFacts {

  private static final System.Logger LOG = System.getLogger(ReplaceFacts.class.getName());

  @Inject private FactReading reading;

  @Inject private FactWriting writing;

  @Inject private AuditTrail audit;

  @Inject private ChangeLog log;

  /**
   * Performs the act in one transaction.
   *
   * @return how many acts, facts and countries were written or deleted
   * @throws InvalidLegalReference where a fact names an act that is not in the collection
   */
  @Transactional
  public int execute(Actor actor, FactCollection library) {
    actor.require(Scope.PUBLISH);
    FactCollection stored = reading.all();
    int changed = 0;
    if (!stored.acts().equals(library.acts())) {
      writing.writeActs(library.acts());
      changed += library.acts().size();
    }
    Map<String, Long> actIds = writing.actIds();
    List<String> touched = new ArrayList<>();
    replaceFacts(stored, library, actIds, touched);
    replaceCountries(stored, library, actIds, touched);
    changed += touched.size();
    if (changed > 0) {
      audit.record(actor.name(), ReplaceFacts.class, Map.of("changed", touched));
      log.append(ChangeKind.FACTS_CHANGED, null, null, null);
    }
    return changed;
  }

  private void replaceFacts(
      FactCollection stored,
      FactCollection library,
      Map<String, Long> actIds,
      List<String> touched) {
    Set<String> edited = writing.editedFacts();
    Map<FactKey, Fact> old = new HashMap<>();
    stored.facts().forEach(fact -> old.put(fact.key(), fact));
    for (Fact fact : library.facts()) {
      if (fact.equals(old.remove(fact.key())) || kept(edited, fact.key().value())) {
        continue;
      }
      writing.write(fact, FactOrigin.LIBRARY, actIds);
      touched.add(fact.key().value());
    }
    for (FactKey gone : old.keySet()) {
      if (!edited.contains(gone.value())) {
        writing.deleteFact(gone);
        touched.add(gone.value());
      }
    }
  }

  private void replaceCountries(
      FactCollection stored,
      FactCollection library,
      Map<String, Long> actIds,
      List<String> touched) {
    Set<String> edited = writing.editedCountries();
    Map<String, Country> old = new HashMap<>();
    stored.countries().forEach(country -> old.put(country.key().value(), country));
    for (Country country : library.countries()) {
      String key = country.key().value();
      if (country.equals(old.remove(key)) || kept(edited, key)) {
        continue;
      }
      writing.write(country, FactOrigin.LIBRARY, actIds);
      touched.add(key);
    }
    for (Country gone : old.values()) {
      if (!edited.contains(gone.key().value())) {
        writing.delete(gone);
        touched.add(gone.key().value());
      }
    }
  }

  private static boolean kept(Set<String> edited, String key) {
    if (edited.contains(key)) {
      LOG.log(System.Logger.Level.WARNING, "library has another {0}; the editor''s is kept", key);
    }
    return edited.contains(key);
  }
}
