package az.migrationportal.content.segment;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * A translation with other words in some of its segments.
 *
 * @param localized all its localized fields
 * @param links what it remembers of its source, segment by segment
 */
public record WrittenSegments(JsonObject localized, List<SourceLink> links) {

  public WrittenSegments {
    links = List.copyOf(links);
  }
}
