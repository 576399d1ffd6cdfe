package az.migrationportal.registration.document;

import az.migrationportal.registration.limit.Limit;
import az.migrationportal.registration.limit.Limits;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NetworkLimit;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * Lets somebody send a document, before a byte of it is read: an owner, not too often, with room
 * for one more or a photo to exchange. Changes nothing but the counts.
 */
@ApplicationScoped
public class AdmitDocument {
  static final Limit UPLOADS = new Limit("document-record", 30, Duration.ofHours(1));

  @Inject private Documents documents;
  @Inject private DocumentQuota quota;
  @Inject private Limits limits;
  @Inject private NetworkLimit network;

  /**
   * Performs the act; what is counted stays counted.
   *
   * @param ip where the request came from
   * @throws NotSignedIn where the session is not an owner's
   * @throws DocumentLimitReached where the registration has as many as it may have
   * @throws TooManyUploads where it was sent too many
   */
  @Transactional
  public void execute(SecretToken session, String ip) {
    OwnKey own = documents.own(session).orElseThrow(NotSignedIn::new);
    network.count("document-network", ip);
    if (!limits.letsRecord(UPLOADS, own.name())) {
      throw new TooManyUploads(UPLOADS.within().toSeconds());
    }
    quota.requireAny(documents.of(own));
  }
}
