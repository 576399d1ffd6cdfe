package az.migrationportal.run;

import java.nio.file.Path;
import java.util.Map;

/**
 * What one start of the portal needs to know.
 *
 * @param port HTTP port on the loopback address, 1 to 65535
 * @param data folder for database, index, logs and secrets
 * @param war the portal to serve
 * @param payaraMicro the Payara Micro jar that serves it
 * @param environment further environment variables of the server, such as {@code
 *     PORTAL_ADMIN_PASSWORD}
 */
public record PortalSettings(
    int port, Path data, Path war, Path payaraMicro, Map<String, String> environment) {

  public PortalSettings {
    if (port < 1 || port > 65535) {
      throw new StartRefused("The port must be a number from 1 to 65535, not " + port + ".");
    }
    data = data.toAbsolutePath().normalize();
    environment = Map.copyOf(environment);
  }

  /**
   * Reads {@code portal.port}, {@code portal.data}, {@code portal.war} and {@code portal.payara}.
   */
  static PortalSettings ofSystemProperties() {
    return new PortalSettings(
        port(System.getProperty("portal.port", "8080")),
        Path.of(System.getProperty("portal.data", ".portal")),
        Path.of(required("portal.war")),
        Path.of(required("portal.payara")),
        Map.of());
  }

  private static int port(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new StartRefused("The port must be a number from 1 to 65535, not \"" + text + "\".", e);
    }
  }

  private static String required(String name) {
    String value = System.getProperty(name);
    if (value == null || value.isBlank()) {
      throw new StartRefused("Set -D" + name + "=; ./mvnw -Prun does it by itself.");
    }
    return value;
  }
}
