package az.migrationportal.content.library;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.Items;
import az.migrationportal.content.library.ImportedLibrary.Text;
import az.migrationportal.content.library.LibraryItem.LibraryTranslation;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.ChangePath;
import az.migrationportal.content.path.FormerPaths;
import az.migrationportal.content.publication.ServedItem;
import az.migrationportal.content.publication.ServedTranslation;
import az.migrationportal.content.segment.Segments;
import az.migrationportal.content.segment.SourceLink;
import az.migrationportal.content.segment.SourceMemory;
import az.migrationportal.content.translation.DraftCommand;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.Drafts;
import az.migrationportal.content.translation.PublishTranslation;
import az.migrationportal.content.translation.RememberedSource;
import az.migrationportal.content.translation.SaveDraft;
import az.migrationportal.content.translation.WithdrawTranslation;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.FieldViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Publishes what of one item is not served as an archive says; within the act's transaction. */
@ApplicationScoped
class TakeInItem {

  @Inject private Items items;
  @Inject private ContentTypes types;
  @Inject private Drafts drafts;
  @Inject private SaveDraft saveDraft;
  @Inject private PublishTranslation publishTranslation;
  @Inject private WithdrawTranslation withdrawTranslation;
  @Inject private ChangePath changePath;
  @Inject private FormerPaths formerPaths;
  @Inject private RememberedSource remembered;

  /** Notes what stands in the way: another type or source, and drafts that would be lost. */
  void check(LibraryItem item, StateBefore before, List<FieldViolation> inTheWay) {
    Optional<ItemCard> card = items.find(item.key());
    if (card.isPresent()
        && (!card.get().type().equals(item.type()) || card.get().source() != item.source())) {
      inTheWay.add(problem(item, "item.yaml", "other-identity"));
      return;
    }
    for (ContentLocale locale : ContentLocale.values()) {
      LibraryTranslation text = item.translations().get(locale);
      boolean drafted =
          text != null
              && differs(item, text, locale, before)
              && drafts.find(item.key(), locale).filter(state -> state.draft() != null).isPresent();
      if (drafted) {
        inTheWay.add(problem(item, ItemText.file(locale), "open-draft"));
      }
    }
  }

  void execute(
      Actor actor,
      LibraryItem item,
      StateBefore before,
      List<Text> published,
      List<Text> withdrawn) {
    for (ContentLocale locale : sourceFirst(item)) {
      LibraryTranslation text = item.translations().get(locale);
      if (text == null) {
        continue;
      }
      ServedTranslation live = before.text(locale);
      boolean isPublished = live != null && live.isPublished();
      if (differs(item, text, locale, before)) {
        publish(actor, item, locale, text);
        published.add(new Text(item.key(), locale));
        isPublished = true;
      }
      String note = text.withdrawn();
      if (note != null && isPublished) {
        withdrawTranslation.execute(actor, item.key(), locale, version(item, locale), note);
        withdrawn.add(new Text(item.key(), locale));
      }
    }
  }

  /** Whether a text has to be published for readers to have it as the archive says. */
  private boolean differs(
      LibraryItem item, LibraryTranslation text, ContentLocale locale, StateBefore before) {
    ServedItem served = before.item();
    ServedTranslation live = before.text(locale);
    if (served == null || live == null) {
      return true;
    }
    List<SourceLink> links = live.links();
    return (!live.isPublished() && !Objects.equals(live.withdrawalNote(), text.withdrawn()))
        || !live.path().equals(text.path())
        || !live.localized().equals(text.localized())
        || (locale == item.source() && !served.shared().equals(item.shared()))
        || !memory(item, locale, text).equals(links == null ? List.of() : links)
        || !before.formerPaths(locale).containsAll(text.formerPaths());
  }

  private List<SourceLink> memory(LibraryItem item, ContentLocale locale, LibraryTranslation text) {
    LibraryTranslation source = item.translations().get(item.source());
    List<SourceLink> memory = text.memory();
    if (locale == item.source() || source == null) {
      return List.of();
    }
    if (memory != null) {
      return memory;
    }
    ContentType type = types.get(item.type());
    return SourceMemory.saved(
        List.of(), Segments.of(type, text.localized()), Segments.of(type, source.localized()));
  }

  private void publish(
      Actor actor, LibraryItem item, ContentLocale locale, LibraryTranslation text) {
    ItemCard card = items.lock(item.key());
    Optional<DraftState> known = drafts.find(item.key(), locale);
    @Nullable String path = text.path().isEmpty() ? null : text.path();
    @Nullable String current = known.map(DraftState::path).orElse(null);
    if (path != null && current != null && !current.equals(path)) {
      changePath.execute(actor, item.key(), locale, current, path);
    }
    DraftState draft =
        saveDraft.execute(
            actor,
            new DraftCommand(
                item.key(),
                locale,
                path,
                text.localized(),
                locale == item.source() ? item.shared() : null,
                known.isEmpty() ? 0 : version(item, locale)));
    if (locale != item.source()) {
      remembered.remember(card, locale, memory(item, locale, text));
    }
    publishTranslation.execute(actor, item.key(), locale, draft.version(), null);
    text.formerPaths().forEach(left -> formerPaths.keep(card, locale, left));
  }

  private int version(LibraryItem item, ContentLocale locale) {
    return drafts.find(item.key(), locale).map(DraftState::version).orElse(0);
  }

  private static FieldViolation problem(LibraryItem item, String file, String rule) {
    return new FieldViolation("/" + item.folder() + "/" + file, rule, null, null, null);
  }

  private static List<ContentLocale> sourceFirst(LibraryItem item) {
    return Arrays.stream(ContentLocale.values())
        .sorted(Comparator.comparing(locale -> locale != item.source()))
        .toList();
  }
}
