package az.migrationportal.registration.document;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
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
    List<DocumentRow> rows =
        database.query(SELECT + " order by number", DocumentRow::new, own.registration());
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

  Optional<OpenedDocument> opened(OwnKey own, int number) {
    return row(own, number).map(row -> new OpenedDocument(database, own.opened(keys), row));
  }
}
