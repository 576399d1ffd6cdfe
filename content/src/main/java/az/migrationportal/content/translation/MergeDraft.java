package az.migrationportal.content.translation;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.Items;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Saves a draft as {@link SaveDraft} does, also where somebody was faster: changes of other
 * paragraphs, list items and fields survive side by side. Where both changed the same one nothing
 * is saved, and the refusal shows both.
 */
@ApplicationScoped
public class MergeDraft {

  @Inject private Items items;

  @Inject private Translations translations;

  @Inject private DraftMerges merges;

  @Inject private SaveDraft save;

  /**
   * Performs the act in one transaction; its audit entry is that of the saved draft.
   *
   * @throws StaleRevision where both changed the same piece, or where it is not known any more what
   *     the writer had read
   * @throws UnknownTranslation where it was never started
   */
  @Transactional
  public DraftState execute(Actor actor, DraftCommand command) {
    actor.requireWriting(command.locale());
    ItemCard item = items.lock(command.item());
    OpenTranslation open = translations.openIn(item, command.locale());
    int version = open.translation().version();
    if (version == command.expectedVersion()) {
      return save.execute(actor, command);
    }
    DraftMerge merge =
        merges
            .of(open, command)
            .filter(DraftMerge::isClean)
            .orElseThrow(() -> merges.refusal(open, command));
    return save.execute(actor, merge.command(command, version));
  }
}
