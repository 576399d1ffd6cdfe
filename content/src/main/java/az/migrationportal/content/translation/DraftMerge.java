package az.migrationportal.content.translation;

import az.migrationportal.content.segment.FieldMerge;
import az.migrationportal.content.segment.MergeConflict;
import az.migrationportal.content.segment.MergedFields;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a late draft and the saved one become together.
 *
 * @param shared null where the late draft brought no shared fields
 */
record DraftMerge(MergedFields localized, @Nullable MergedFields shared) {

  /** Merges a late draft with what is saved. */
  static DraftMerge of(SavedTexts.SavedText base, DraftCommand late, Revision saved) {
    JsonObject shared = late.shared();
    return new DraftMerge(
        FieldMerge.of(base.localized(), late.localized(), saved.localized()),
        shared == null
            ? null
            : FieldMerge.of(fields(base.shared()), shared, fields(saved.shared())));
  }

  boolean isClean() {
    return conflicts().isEmpty();
  }

  /** The draft to be saved instead, by a writer who knows the latest version. */
  DraftCommand command(DraftCommand late, int version) {
    return new DraftCommand(
        late.item(),
        late.locale(),
        late.path(),
        localized.fields(),
        shared == null ? null : shared.fields(),
        version);
  }

  /** For the refusal: what is saved now, what could be, and where a person has to choose. */
  Map<String, Object> data() {
    Map<String, Object> data = new HashMap<>();
    data.put("clean", isClean());
    data.put("localized", localized.fields());
    if (shared != null) {
      data.put("shared", shared.fields());
    }
    data.put("conflicts", conflicts().stream().map(DraftMerge::conflict).toList());
    return data;
  }

  private List<MergeConflict> conflicts() {
    List<MergeConflict> all = new ArrayList<>(localized.conflicts());
    if (shared != null) {
      all.addAll(shared.conflicts());
    }
    return all;
  }

  private static Map<String, Object> conflict(MergeConflict one) {
    return Map.of(
        "field", one.field(), "base", one.base(), "yours", one.yours(), "theirs", one.theirs());
  }

  private static JsonObject fields(@Nullable JsonObject fields) {
    return fields == null ? JsonValue.EMPTY_JSON_OBJECT : fields;
  }
}
