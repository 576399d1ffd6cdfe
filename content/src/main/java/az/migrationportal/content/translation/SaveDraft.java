package az.migrationportal.content.translation;

import az.migrationportal.content.account.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Saves the draft of a translation; starts the translation, or a new draft of a live one, where
 * needed.
 */
@ApplicationScoped
public class SaveDraft {

  /**
   * Performs the act in one transaction.
   *
   * @throws StaleRevision where somebody was faster
   * @throws az.migrationportal.content.item.UnknownItem where there is no such item
   * @throws az.migrationportal.content.type.InvalidFields where a field breaks a rule of its type;
   *     a missing required field is no obstacle to a draft
   * @throws SharedFieldsNotAllowed where shared fields come with another than the source
   *     translation
   * @throws az.migrationportal.content.path.PathAlreadyTaken where another item holds the path
   */
  public DraftState execute(Actor actor, DraftCommand command) {
    throw new UnsupportedOperationException();
  }
}
