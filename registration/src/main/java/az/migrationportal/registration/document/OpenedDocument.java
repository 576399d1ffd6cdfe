package az.migrationportal.registration.document;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.store.RegistrationDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A document that may be read, part by part, so that no more than one part is in memory. Where it
 * is taken away meanwhile, reading breaks off.
 */
public final class OpenedDocument {
  private final RegistrationDatabase database;
  private final DataKey key;
  private final DocumentRow row;
  private final DocumentRow.Head head;
  private final DocumentCard card;

  OpenedDocument(RegistrationDatabase database, DataKey key, DocumentRow row) {
    this.database = database;
    this.key = key;
    this.row = row;
    this.head = row.head(key);
    this.card = row.card(key);
  }

  public DocumentCard card() {
    return card;
  }

  /**
   * Writes all bytes in the clear; the stream is not closed.
   *
   * @throws UnknownDocument where a part is missing
   * @throws DataUnreadable where a part was changed, or stands in another's place
   * @throws IOException as the stream does
   */
  public void writeTo(OutputStream stream) throws IOException {
    for (int part = 0; part < head.parts(); part++) {
      stream.write(key.openBytes(sealed(part), row.place(part)));
    }
  }

  private byte[] sealed(int part) {
    List<byte[]> found =
        database.query(
            "select sealed from document_part where document = ? and number = ?",
            result -> result.bytes("sealed"),
            row.id(),
            part);
    if (found.isEmpty()) {
      throw new UnknownDocument();
    }
    return found.get(0);
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a document";
  }
}
