package az.migrationportal.api.officer;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.item.CreateItem;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.translation.DraftCommand;
import az.migrationportal.content.translation.SaveDraft;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Makes a draft item of an answer that helped, by the acts of editors. Its words are the officer's,
 * written for everybody; nothing of the enquiry goes with it, not even its number. Editors review,
 * translate and publish it as any other.
 */
@ApplicationScoped
class PublicDraft {
  /** No account can have this name. */
  private static final String AUTHOR = "officers desk";

  private static final String TYPE = "page";

  @Inject CreateItem createItem;
  @Inject SaveDraft saveDraft;

  /**
   * The key of the item that was made.
   *
   * @throws InvalidEntries where the texts do not fit the type; then nothing is left
   */
  @Transactional(TxType.REQUIRES_NEW)
  String of(ContentLocale locale, String title, String summary, String body) {
    if (title.isBlank() || summary.isBlank() || body.isBlank()) {
      throw unfit();
    }
    Actor actor = new Actor(AUTHOR, Set.of(Scope.WRITE_DRAFTS), Set.of(locale));
    ItemKey key = new ItemKey("question-" + UUID.randomUUID().toString().substring(0, 8));
    try {
      createItem.execute(actor, key, TYPE, locale);
      saveDraft.execute(
          actor,
          new DraftCommand(
              key,
              locale,
              null,
              Json.createObjectBuilder()
                  .add("title", title)
                  .add("summary", summary)
                  .add("body", body)
                  .build(),
              null,
              0));
      return key.value();
    } catch (Refusal e) {
      throw unfit();
    }
  }

  private static InvalidEntries unfit() {
    return new InvalidEntries(List.of(EntryViolation.of("body", "public-draft")));
  }
}
