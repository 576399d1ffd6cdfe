package az.migrationportal.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What one start of the portal needs to know.
 *
 * @param port HTTP port on the loopback address, 1 to 65535
 * @param data folder for database, index, logs and secrets
 * @param war the portal to serve
 * @param payaraMicro the Payara Micro jar that serves it
 * @param heap memory of the server's Java machine, such as {@code 768m} or {@code 4g}
 * @param environment further environment variables of the server, such as {@code
 *     PORTAL_ADMIN_PASSWORD}
 */
public record PortalSettings(
    int port, Path data, Path war, Path payaraMicro, String heap, Map<String, String> environment) {

  /** Carries the library and a small machine. */
  public static final String USUAL_HEAP = "768m";

  private static final Pattern HEAP = Pattern.compile("[1-9][0-9]{0,5}[mg]");

  public PortalSettings {
    if (port < 1 || port > 65535) {
      throw new StartRefused("The port must be a number from 1 to 65535, not " + port + ".");
    }
    if (!HEAP.matcher(heap).matches()) {
      throw new StartRefused(
          "The heap must be a number with m or g, such as 768m or 4g, not \"" + heap + "\".");
    }
    data = data.toAbsolutePath().normalize();
    environment = Map.copyOf(environment);
  }

  /**
   * Reads {@code portal.port}, {@code portal.data}, {@code portal.heap}, {@code portal.war} and
   * {@code portal.payara}.
   */
  static PortalSettings ofSystemProperties() {
    return new PortalSettings(
        port(System.getProperty("portal.port", "8080")),
        Path.of(System.getProperty("portal.data", ".portal")),
        Path.of(required("portal.war")),
        Path.of(required("portal.payara")),
        System.getProperty("portal.heap", USUAL_HEAP).strip(),
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
