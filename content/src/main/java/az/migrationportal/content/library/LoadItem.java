package az.migrationportal.content.library;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.item.CreateItem;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.library.LibraryItem.LibraryTranslation;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.ChangePath;
import az.migrationportal.content.translation.DraftCommand;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.Drafts;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.translation.PublishTranslation;
import az.migrationportal.content.translation.SaveDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what of one item is new or changed in the library, through the same acts that editors
 * use.
 */
@ApplicationScoped
class LoadItem {

  private static final System.Logger LOG = System.getLogger(LoadItem.class.getName());
  private static final Actor LIBRARY = Actor.library();

  @Inject private Items items;

  @Inject private CreateItem createItem;

  @Inject private SaveDraft saveDraft;

  @Inject private PublishTranslation publishTranslation;

  @Inject private ChangePath changePath;

  @Inject private Drafts drafts;

  @Inject private LoadedFiles loaded;

  /** Makes the identity, so that other items can refer to it before it has a text. */
  @Transactional
  void create(LibraryItem item) {
    if (items.find(item.key()).isEmpty()) {
      createItem.execute(LIBRARY, item.key(), item.type(), item.source());
    }
  }

  /**
   * Loads the translations whose hash is not the one loaded before; one transaction for the item.
   *
   * @return how many revisions were published
   */
  @Transactional
  int execute(LibraryItem item, Map<String, String> hashes) {
    int published = 0;
    for (ContentLocale locale : sourceFirst(item)) {
      LibraryTranslation translation = item.translations().get(locale);
      if (translation != null && !translation.hash().equals(hashes.get(translation.name()))) {
        published += load(item, locale, translation) ? 1 : 0;
        loaded.remember(translation.name(), translation.hash());
      }
    }
    loaded.remember(item.folder(), item.hash());
    return published;
  }

  private boolean load(LibraryItem item, ContentLocale locale, LibraryTranslation translation) {
    Optional<DraftState> before = drafts.find(item.key(), locale);
    if (before.isPresent() && isEdited(before.get())) {
      LOG.log(
          System.Logger.Level.WARNING,
          "the library has another {0}; the editor''s is kept",
          translation.name());
      return false;
    }
    before.ifPresent(state -> movePath(state, translation.path()));
    DraftState draft =
        saveDraft.execute(
            LIBRARY,
            new DraftCommand(
                item.key(),
                locale,
                translation.path().isEmpty() ? null : translation.path(),
                translation.localized(),
                locale == item.source() ? item.shared() : null,
                before.map(DraftState::version).orElse(0)));
    publishTranslation.execute(LIBRARY, item.key(), locale, draft.version(), null);
    return true;
  }

  private void movePath(DraftState state, String path) {
    @Nullable String current = state.path();
    if (current != null && !path.isEmpty() && !current.equals(path)) {
      changePath.execute(LIBRARY, state.item(), state.locale(), current, path);
    }
  }

  /** Anything but a published revision of our own is somebody's work. */
  private static boolean isEdited(DraftState state) {
    return state.draft() != null
        || state.liveState() != PublicationState.PUBLISHED
        || !state.savedBy().equals(LIBRARY.name());
  }

  private static List<ContentLocale> sourceFirst(LibraryItem item) {
    return Arrays.stream(ContentLocale.values())
        .sorted(Comparator.comparing(locale -> locale != item.source()))
        .toList();
  }
}
