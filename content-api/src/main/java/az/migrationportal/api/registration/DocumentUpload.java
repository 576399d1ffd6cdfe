package az.migrationportal.api.registration;

import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.media.file.FileForm;
import az.migrationportal.content.media.file.FileReading;
import az.migrationportal.registration.document.AddDocument;
import az.migrationportal.registration.document.AdmitDocument;
import az.migrationportal.registration.document.CheckedFile;
import az.migrationportal.registration.document.DocumentCard;
import az.migrationportal.registration.document.DocumentKind;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From sent bytes to a document: who may send none is refused before a byte is read, then the file
 * is looked through and written anew as media are, then sealed. Few are in memory at once; who
 * comes when all places are taken waits a little and is asked to come again.
 */
@ApplicationScoped
class DocumentUpload {
  private static final int AT_ONCE = 8;
  private static final long PATIENCE_SECONDS = 5;
  private static final long RETRY_SECONDS = 20;

  private final Semaphore places = new Semaphore(AT_ONCE, true);

  @Inject AdmitDocument admit;
  @Inject AddDocument add;
  @Inject FileReading reading;

  @Inject
  @ConfigProperty(name = "portal.registration.documents.largest-upload", defaultValue = "10485760")
  int mostBytes;

  /** What was sent. */
  record Sent(DocumentKind kind, Supplier<byte[]> file) {}

  /** The greatest size of a file that is sent, in bytes. */
  int mostBytes() {
    return mostBytes;
  }

  /**
   * Adds what is sent.
   *
   * @param sent read only where somebody may send something
   * @throws az.migrationportal.content.media.file.FileRefused where it is not taken
   */
  DocumentCard add(SecretToken session, String ip, Supplier<Sent> sent) {
    admit.execute(session, ip);
    if (!hasPlace()) {
      throw new RequestRefused(
          Problem.of(ProblemKind.TEMPORARILY_UNAVAILABLE, Map.of("seconds", RETRY_SECONDS))
              .with(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_SECONDS)));
    }
    try {
      Sent what = sent.get();
      FileForm anew = reading.readWhole(what.file().get()).main();
      return add.execute(session, what.kind(), new CheckedFile(anew.contentType(), anew.bytes()));
    } finally {
      places.release();
    }
  }

  private boolean hasPlace() {
    try {
      return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
