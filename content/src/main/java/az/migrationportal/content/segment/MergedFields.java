package az.migrationportal.content.segment;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * What two writers' fields became together.
 *
 * @param fields whole; where there is a conflict they say what is saved
 * @param conflicts none where all changes survive
 */
public record MergedFields(JsonObject fields, List<MergeConflict> conflicts) {

  public MergedFields {
    conflicts = List.copyOf(conflicts);
  }

  public boolean isClean() {
    return conflicts.isEmpty();
  }
}
