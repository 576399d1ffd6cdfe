package az.migrationportal.api.management;

import az.migrationportal.api.request.Extent;
import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.Publication;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.translation.RevisionNumber;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Items and drafts as management tells them. */
final class DraftJson {
  private DraftJson() {}

  static JsonObject item(ItemCard item, List<DraftState> translations) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    translations.forEach(state -> all.add(axes(state).add("draftAddress", draftAddress(state))));
    return Json.createObjectBuilder()
        .add("key", item.key().value())
        .add("type", item.type())
        .add("source", item.source().tag())
        .add("translations", all)
        .build();
  }

  static JsonObject draft(DraftState state) {
    return draft(state, new Extent(null, Set.of()));
  }

  /** With no more fields than were asked for. */
  static JsonObject draft(DraftState state, Extent extent) {
    JsonObjectBuilder json = axes(state).add("key", state.item().value()).add("type", state.type());
    json.add("localized", extent.of(state.localized()));
    JsonObject shared = state.shared();
    if (shared != null) {
      json.add("shared", extent.of(shared));
    }
    return json.build();
  }

  static JsonObject publication(Publication publication) {
    return Json.createObjectBuilder()
        .add("revision", publication.revision().value())
        .add("version", publication.version())
        .add("sequence", publication.sequence())
        .build();
  }

  private static JsonObjectBuilder axes(DraftState state) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("locale", state.locale().tag())
            .add("isSource", state.source())
            .add("version", state.version());
    add(json, "draftRevision", state.draft());
    add(json, "liveRevision", state.live());
    PublicationState live = state.liveState();
    if (live != null) {
      json.add("liveState", live.name().toLowerCase(Locale.ROOT));
    }
    String path = state.path();
    if (path != null) {
      json.add("path", path);
    }
    return json.add("savedAt", state.savedAt().toString()).add("savedBy", state.savedBy());
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable RevisionNumber number) {
    if (number != null) {
      json.add(name, number.value());
    }
  }

  private static String draftAddress(DraftState state) {
    return "/api/v1/manage/items/"
        + state.item()
        + "/translations/"
        + state.locale().tag()
        + "/draft";
  }
}
