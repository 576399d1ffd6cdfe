package az.migrationportal.content.amendment.use;

import az.migrationportal.content.amendment.FactRevisions;
import az.migrationportal.content.amendment.FactState;
import az.migrationportal.content.amendment.document.FactDocuments;
import az.migrationportal.content.amendment.document.FactSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a fact or visa rule is used, in every language, live and in drafts: what publishing a
 * change of it changes besides. Asked before publishing, from the database and from memory.
 */
@ApplicationScoped
public class FactUses {
  @Inject private FactRevisions revisions;
  @Inject private ItemUses items;
  @Inject private DecisionUses decisions;
  @Inject private PageUses pages;

  /**
   * Every use: items by key, decisions by key, then pages that are made of facts.
   *
   * @throws az.migrationportal.content.amendment.UnknownFact where there is no such fact or draft
   * @throws az.migrationportal.content.amendment.document.UnknownCountry where there is no such
   *     country
   */
  public List<FactUse> of(FactSubject subject) {
    FactState state = revisions.state(subject);
    if (subject.kind() == FactSubject.Kind.VISA_RULE) {
      return Stream.of(decisions.ofVisaRules(), pages.ofCountry(subject.key()))
          .flatMap(List::stream)
          .toList();
    }
    List<FactUse> uses = new ArrayList<>();
    String group = group(state);
    uses.addAll(items.of(subject.key(), group));
    uses.addAll(decisions.ofFact(subject.key(), group));
    uses.addAll(pages.ofFact(subject.key(), group));
    return List.copyOf(uses);
  }

  private String group(FactState state) {
    return revisions
        .shown(state.subject())
        .orElseGet(() -> FactDocuments.json(revisions.draft(state.subject()).document()))
        .getString("group", "");
  }
}
