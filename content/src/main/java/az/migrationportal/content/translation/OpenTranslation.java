package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A translation with the two revisions that matter, as an act works on it under the item's lock.
 *
 * @param draft null where none is open
 * @param live null where readers have none
 * @param past the last one, where neither is
 */
record OpenTranslation(
    ItemCard item,
    Translation translation,
    @Nullable Revision draft,
    @Nullable Revision live,
    @Nullable Revision past) {

  OpenTranslation(
      ItemCard item, Translation translation, @Nullable Revision draft, @Nullable Revision live) {
    this(item, translation, draft, live, null);
  }

  static OpenTranslation of(ItemCard item, Translation translation, List<Revision> open) {
    Revision draft = null;
    Revision live = null;
    Revision past = null;
    for (Revision revision : open) {
      if (revision.state() == PublicationState.DRAFT) {
        draft = revision;
      } else if (revision.state() == PublicationState.SUPERSEDED) {
        past = revision;
      } else {
        live = revision;
      }
    }
    return new OpenTranslation(item, translation, draft, live, past);
  }

  boolean isSource() {
    return item.source() == translation.locale();
  }

  ContentLocale locale() {
    return translation.locale();
  }

  void expect(int version) {
    if (translation.version() != version) {
      throw new StaleRevision(translation.version());
    }
  }

  /** The draft; the live revision where there is none; the last where there is neither. */
  @Nullable Revision latest() {
    if (draft != null) {
      return draft;
    }
    return live != null ? live : past;
  }

  DraftState state(int version, Optional<String> path) {
    Revision shown = latest();
    if (shown == null) {
      throw new IllegalStateException("a translation without revisions");
    }
    return new DraftState(
        item.key(),
        item.type(),
        locale(),
        isSource(),
        version,
        draft == null ? null : draft.number(),
        live == null ? null : live.number(),
        live == null ? null : live.state(),
        path.orElse(null),
        shown.localized(),
        isSource() ? sharedOf(shown) : null,
        shown.savedAt(),
        shown.savedBy());
  }

  private static jakarta.json.JsonObject sharedOf(Revision revision) {
    var shared = revision.shared();
    return shared == null ? JsonValue.EMPTY_JSON_OBJECT : shared;
  }
}
