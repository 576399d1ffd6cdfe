package az.migrationportal.registration.document;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.registrant.RegistrationJoined;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** The rows of documents. Acts lock the row of the registration before anything of theirs. */
@ApplicationScoped
class Documents {
  private static final String SELECT =
      "select id, number, name, sealed, added_at from document where registration = ?";

  @Inject private RegistrationDatabase database;
  @Inject private Visits visits;
  @Inject private DataKeys keys;

  /** The registration whose owner has this session. */
  Optional<OwnKey> own(SecretToken session) {
    return own(session, "");
  }

  /** The same, locked until the end of the transaction. */
  @Transactional(TxType.MANDATORY)
  Optional<OwnKey> lockOwn(SecretToken session) {
    return own(session, " for update");
  }

  private Optional<OwnKey> own(SecretToken session, String lock) {
    return visits
        .find(session)
        .filter(visit -> visit.registration().isPresent())
        .flatMap(visit -> one("r.id = ?" + lock, visit.registration().getAsLong()));
  }

  Optional<OwnKey> byNumber(String number) {
    return one("r.number = ?", number);
  }

  private Optional<OwnKey> one(String condition, Object value) {
    return database.query(OwnKey.SELECT + condition, OwnKey::new, value).stream().findFirst();
  }

  /** In the order they were added. */
  List<DocumentCard> of(OwnKey own) {
    List<DocumentRow> rows = rows(own.registration());
    if (rows.isEmpty()) {
      return List.of();
    }
    DataKey key = own.opened(keys);
    return rows.stream().map(row -> row.card(key)).toList();
  }

  Optional<DocumentRow> row(OwnKey own, int number) {
    return database
        .query(SELECT + " and number = ?", DocumentRow::new, own.registration(), number)
        .stream()
        .findFirst();
  }

  /**
   * Documents of the one that ends stand behind those of the other, sealed anew; of two photos that
   * of the one that stays is kept.
   */
  void join(@Observes RegistrationJoined joined) {
    List<DocumentRow> there = rows(joined.to());
    int behind = there.stream().mapToInt(DocumentRow::number).max().orElse(0);
    boolean photo = there.stream().anyMatch(row -> isPhoto(row, joined.seals()));
    for (DocumentRow row : rows(joined.from())) {
      if (!photo || !isPhoto(row, joined.opens())) {
        carry(row, joined, behind + row.number());
      }
    }
  }

  private List<DocumentRow> rows(long registration) {
    return database.query(SELECT + " order by number", DocumentRow::new, registration);
  }

  private static boolean isPhoto(DocumentRow row, DataKey key) {
    return row.head(key).kind() == DocumentKind.PHOTO;
  }

  private void carry(DocumentRow row, RegistrationJoined joined, int number) {
    DocumentRow.Head head = row.head(joined.opens());
    database.update(
        "update document set registration = ?, number = ?, sealed = ? where id = ?",
        joined.to(),
        number,
        joined.seals().seal(head.json(), row.headPlace()),
        row.id());
    for (int part = 0; part < head.parts(); part++) {
      String place = row.place(part);
      byte[] sealed =
          database
              .query(
                  "select sealed from document_part where document = ? and number = ?",
                  found -> found.bytes("sealed"),
                  row.id(),
                  part)
              .get(0);
      database.update(
          "update document_part set sealed = ? where document = ? and number = ?",
          joined.seals().sealBytes(joined.opens().openBytes(sealed, place), place),
          row.id(),
          part);
    }
  }

  Optional<OpenedDocument> opened(OwnKey own, int number) {
    return row(own, number).map(row -> new OpenedDocument(database, own.opened(keys), row));
  }
}
