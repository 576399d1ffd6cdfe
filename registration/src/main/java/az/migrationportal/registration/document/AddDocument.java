package az.migrationportal.registration.document;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/**
 * Adds a document to one's own registration; a photo takes the place of the one before. Sealed part
 * by part by the key of the registration, in one transaction.
 */
@ApplicationScoped
public class AddDocument {
  /** The greatest size of a file that was written anew, in bytes. */
  static final int MOST_BYTES = 16 * 1024 * 1024;

  /** The bytes of one part. */
  static final int PART = 512 * 1024;

  private static final int NAME = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private RegistrationDatabase database;
  @Inject private Documents documents;
  @Inject private DocumentQuota quota;
  @Inject private DataKeys keys;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @return the new document
   * @throws NotSignedIn where the session is not an owner's
   * @throws DocumentNotFitting where a photo is no image, or written anew it is too large
   * @throws DocumentLimitReached where the registration has as many as it may have
   */
  @Transactional
  public DocumentCard execute(SecretToken session, DocumentKind kind, CheckedFile file) {
    if (kind == DocumentKind.PHOTO && !file.isImage()) {
      throw DocumentNotFitting.noImage();
    }
    if (file.size() > MOST_BYTES) {
      throw DocumentNotFitting.tooLarge(MOST_BYTES);
    }
    OwnKey own = documents.lockOwn(session).orElseThrow(NotSignedIn::new);
    List<DocumentCard> there = documents.of(own);
    quota.require(there, kind);
    int number = there.stream().mapToInt(DocumentCard::number).max().orElse(0) + 1;
    if (kind == DocumentKind.PHOTO) {
      there.stream()
          .filter(card -> card.kind() == DocumentKind.PHOTO)
          .forEach(card -> RemoveDocument.remove(database, own, card.number()));
    }
    DataKey key = own.opened(keys);
    keep(own, key, number, kind, file);
    return documents.row(own, number).orElseThrow().card(key);
  }

  private void keep(OwnKey own, DataKey key, int number, DocumentKind kind, CheckedFile file) {
    byte[] name = new byte[NAME];
    RANDOM.nextBytes(name);
    int parts = (file.size() + PART - 1) / PART;
    DocumentRow.Head head = new DocumentRow.Head(kind, file.contentType(), file.size(), parts);
    long id =
        database.insert(
            "insert into document (registration, number, name, sealed, added_at)"
                + " values (?, ?, ?, ?, ?)",
            own.registration(),
            number,
            name,
            key.seal(head.json(), DocumentRow.headPlace(name)),
            clock.instant());
    for (int part = 0; part < parts; part++) {
      database.update(
          "insert into document_part (document, number, sealed) values (?, ?, ?)",
          id,
          part,
          key.sealBytes(
              file.part(part * PART, (part + 1) * PART), DocumentRow.partPlace(name, part)));
    }
  }
}
