package az.migrationportal.api.management.media;

import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads an uploaded file within its limit; what is announced as larger is not read at all. */
@ApplicationScoped
public class UploadBody {

  @Inject
  @ConfigProperty(name = "portal.media.largest-upload", defaultValue = "16777216")
  int mostBytes;

  /**
   * The bytes.
   *
   * @param announced the length that the request gives, in bytes
   */
  byte[] read(@Nullable String announced, InputStream body) {
    if (announced != null
        && announced.matches("[0-9]+")
        && (announced.length() > 9 || Integer.parseInt(announced) > mostBytes)) {
      throw tooLarge();
    }
    try {
      byte[] bytes = body.readNBytes(mostBytes + 1);
      if (bytes.length > mostBytes) {
        throw tooLarge();
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RequestRefused tooLarge() {
    return new RequestRefused(ProblemKind.BODY_TOO_LARGE, Map.of("limit", (long) mostBytes));
  }
}
