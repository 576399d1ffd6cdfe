package az.migrationportal.api.management;

import az.migrationportal.content.freshness.BoardCell;
import az.migrationportal.content.freshness.BoardRow;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.workflow.ReviewState;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;

/** The board and its segments as management tells them. */
final class BoardJson {
  private BoardJson() {}

  static JsonObject board(List<BoardRow> rows, int limit) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    rows.forEach(row -> items.add(row(row)));
    JsonObjectBuilder board = Json.createObjectBuilder().add("items", items);
    return rows.size() == limit
        ? board.add("nextCursor", rows.get(limit - 1).item().value()).build()
        : board.addNull("nextCursor").build();
  }

  private static JsonObjectBuilder row(BoardRow row) {
    JsonArrayBuilder cells = Json.createArrayBuilder();
    row.cells().forEach(cell -> cells.add(cell(cell)));
    return Json.createObjectBuilder()
        .add("key", row.item().value())
        .add("type", row.type())
        .add("freshness", word(row.freshness()))
        .add("translations", cells);
  }

  private static JsonObjectBuilder cell(BoardCell cell) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("locale", cell.locale().tag())
            .add("isSource", cell.source())
            .add("freshness", word(cell.freshness()))
            .add("missing", cell.missing())
            .add("outdated", cell.outdated())
            .add("hasDraft", cell.hasDraft());
    PublicationState live = cell.live();
    if (live != null) {
      json.add("liveState", word(live));
    }
    ReviewState review = cell.review();
    if (review != null) {
      json.add("review", word(review));
    }
    return json;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
