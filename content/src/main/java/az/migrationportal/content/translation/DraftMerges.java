package az.migrationportal.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Merges late drafts with what is saved, from what both writers had read. */
@ApplicationScoped
class DraftMerges {

  @Inject private SavedTexts texts;

  /** Empty where it is not known any more what the late writer had read. */
  Optional<DraftMerge> of(OpenTranslation open, DraftCommand late) {
    Revision saved = open.latest();
    if (saved == null || late.expectedVersion() > open.translation().version()) {
      return Optional.empty();
    }
    return texts
        .at(open.translation(), late.expectedVersion())
        .map(base -> DraftMerge.of(base, late, saved));
  }

  StaleRevision refusal(OpenTranslation open, DraftCommand late) {
    int current = open.translation().version();
    Revision saved = open.latest();
    return of(open, late)
        .filter(merge -> saved != null)
        .map(
            merge -> new StaleRevision(current, saved == null ? "" : saved.savedBy(), merge.data()))
        .orElseGet(() -> new StaleRevision(current));
  }
}
