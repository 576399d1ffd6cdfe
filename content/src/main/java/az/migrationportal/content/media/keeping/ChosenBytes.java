package az.migrationportal.content.media.keeping;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The place that the configuration names: {@code portal.media.store}. */
@ApplicationScoped
class ChosenBytes {

  @Inject
  @ConfigProperty(name = "portal.media.store", defaultValue = "database")
  private String store;

  @Inject
  @ConfigProperty(name = "portal.media.s3.endpoint")
  private Optional<String> endpoint;

  @Inject
  @ConfigProperty(name = "portal.media.s3.region", defaultValue = "us-east-1")
  private String region;

  @Inject
  @ConfigProperty(name = "portal.media.s3.bucket", defaultValue = "portal-media")
  private String bucket;

  @Inject
  @ConfigProperty(name = "portal.media.s3.access.key")
  private Optional<String> accessKey;

  @Inject
  @ConfigProperty(name = "portal.media.s3.secret.key")
  private Optional<String> secretKey;

  @Produces
  @ApplicationScoped
  MediaBytes bytes(Database database) {
    return switch (store) {
      case "database" -> new DatabaseBytes(database);
      case "s3" ->
          new ObjectBytes(
              URI.create(needed("portal.media.s3.endpoint", endpoint)),
              region,
              bucket,
              needed("portal.media.s3.access.key", accessKey),
              needed("portal.media.s3.secret.key", secretKey));
      default -> throw new IllegalStateException("portal.media.store is neither database nor s3");
    };
  }

  void close(@Disposes MediaBytes bytes) {
    if (bytes instanceof ObjectBytes objects) {
      objects.close();
    }
  }

  private static String needed(String name, Optional<String> value) {
    return value.orElseThrow(() -> new IllegalStateException(name + " is missing"));
  }
}
