package az.migrationportal.api.management.library;

import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.BodyBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An uploaded archive, within its limit. Its kind is looked at here, after the token. */
@ApplicationScoped
class LibraryBody {
  @Inject
  @ConfigProperty(name = "portal.library.largest-archive", defaultValue = "67108864")
  int mostBytes;

  byte[] read(HttpHeaders headers, InputStream body) {
    MediaType type = headers.getMediaType();
    if (type == null || !type.toString().equals(LibraryResource.ZIP)) {
      throw new RequestRefused(ProblemKind.UNSUPPORTED_MEDIA_TYPE, Map.of());
    }
    return BodyBytes.read(headers.getHeaderString(HttpHeaders.CONTENT_LENGTH), body, mostBytes);
  }
}
