package az.migrationportal.api.management.media;

import az.migrationportal.api.request.BodyBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
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
    return BodyBytes.read(announced, body, mostBytes);
  }
}
