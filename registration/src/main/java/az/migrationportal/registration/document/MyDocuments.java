package az.migrationportal.registration.document;

import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Documents for the owner of the registration. */
@ApplicationScoped
public class MyDocuments {
  @Inject private Documents documents;

  /**
   * What there is, in the order it was added.
   *
   * @throws NotSignedIn where the session is not an owner's
   * @throws DataUnreadable without the master key
   */
  public List<DocumentCard> list(SecretToken session) {
    return documents.of(documents.own(session).orElseThrow(NotSignedIn::new));
  }

  /**
   * One document; empty where there is none of this number for this session.
   *
   * @throws DataUnreadable without the master key
   */
  public Optional<OpenedDocument> find(SecretToken session, int number) {
    return documents.own(session).flatMap(own -> documents.opened(own, number));
  }
}
