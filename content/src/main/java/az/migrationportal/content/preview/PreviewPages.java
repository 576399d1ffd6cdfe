package az.migrationportal.content.preview;

import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.publication.ServedItem;
import az.migrationportal.content.publication.ServedTranslation;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.Drafts;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.translation.RevisionNumber;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.FieldRules;
import az.migrationportal.content.type.FieldViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a draft in the place of what is served. A translation is shown with the shared fields that
 * readers have, or with those of the source's draft where nothing is served yet.
 */
@ApplicationScoped
class PreviewPages {

  @Inject private PublishedItems published;
  @Inject private Drafts drafts;
  @Inject private ContentTypes types;

  /** What keeps the draft from being a page. */
  List<FieldViolation> missing(DraftState draft) {
    ContentType type = types.get(draft.type());
    List<FieldViolation> all =
        new ArrayList<>(FieldRules.ofPublication(type, true, draft.localized()));
    all.addAll(FieldRules.ofPublication(type, false, shared(draft)));
    return all;
  }

  PublishedItem render(DraftState draft, RevisionNumber revision, LocalDate on) {
    Optional<ServedItem> served = published.served(draft.item());
    Map<ContentLocale, ServedTranslation> texts = new EnumMap<>(ContentLocale.class);
    served.ifPresent(item -> texts.putAll(item.translations()));
    String path = draft.path();
    ServedTranslation text =
        new ServedTranslation(
            draft.locale(),
            path == null ? draft.item().value() : path,
            revision.value(),
            PublicationState.PUBLISHED,
            draft.localized(),
            draft.savedAt(),
            null,
            null);
    texts.put(draft.locale(), text);
    ContentLocale source =
        draft.source() ? draft.locale() : served.map(ServedItem::source).orElse(draft.locale());
    ServedItem item =
        new ServedItem(draft.item(), draft.type(), source, shared(draft), Map.copyOf(texts));
    return published.render(item, text, draft.locale(), on);
  }

  private JsonObject shared(DraftState draft) {
    JsonObject own = draft.shared();
    if (own != null) {
      return own;
    }
    return published
        .served(draft.item())
        .map(ServedItem::shared)
        .or(
            () ->
                drafts.of(draft.item()).stream()
                    .filter(DraftState::source)
                    .flatMap(source -> Optional.ofNullable(source.shared()).stream())
                    .findFirst())
        .orElseGet(() -> Json.createObjectBuilder().build());
  }
}
