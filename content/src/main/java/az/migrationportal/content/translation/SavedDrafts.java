package az.migrationportal.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What every act that saves a draft does besides: it notes the author and tells who follows. */
@ApplicationScoped
class SavedDrafts {

  @Inject private Translations translations;

  @Inject private Authors authors;

  @Inject private Event<DraftSaved> event;

  void tell(Translation translation, Revision draft) {
    translations.flush();
    authors.add(translation, draft.number(), draft.savedBy());
    event.fire(
        new DraftSaved(
            translation.id(),
            draft.number(),
            TextDigest.of(draft.localized(), draft.shared()),
            draft.savedBy()));
  }
}
