package az.migrationportal.registration.document;

import az.migrationportal.registration.json.Json;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.store.Row;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A document as its row has it, still sealed. Its random name binds head and parts to it, and each
 * part to its place: parts that are exchanged, moved or cut off do not open or are missed.
 */
final class DocumentRow {
  private final long id;
  private final int number;
  private final byte[] name;
  private final byte[] sealed;
  private final Instant addedAt;

  DocumentRow(Row row) throws SQLException {
    id = row.number("id");
    number = (int) row.number("number");
    name = row.bytes("name");
    sealed = row.bytes("sealed");
    addedAt = row.moment("added_at");
  }

  /** What the head of a document says. */
  record Head(DocumentKind kind, String contentType, long size, int parts) {
    String json() {
      return Json.createObjectBuilder()
          .add("kind", kind.id())
          .add("type", contentType)
          .add("size", size)
          .add("parts", parts)
          .build()
          .toString();
    }

    static Head of(String json) {
      try (var reader = Json.createReader(new StringReader(json))) {
        JsonObject object = reader.readObject();
        return new Head(
            DocumentKind.ofId(object.getString("kind")).orElseThrow(),
            object.getString("type"),
            object.getJsonNumber("size").longValue(),
            object.getInt("parts"));
      }
    }
  }

  static String headPlace(byte[] name) {
    return "document.sealed/" + HexFormat.of().formatHex(name);
  }

  static String partPlace(byte[] name, int number) {
    return "document_part.sealed/" + HexFormat.of().formatHex(name) + "/" + number;
  }

  long id() {
    return id;
  }

  Head head(DataKey key) {
    return Head.of(key.open(sealed, headPlace(name)));
  }

  int number() {
    return number;
  }

  String headPlace() {
    return headPlace(name);
  }

  String place(int part) {
    return partPlace(name, part);
  }

  DocumentCard card(DataKey key) {
    Head head = head(key);
    return new DocumentCard(number, head.kind(), head.contentType(), head.size(), addedAt);
  }
}
