package az.migrationportal.tests.journey;

import az.migrationportal.run.PortalSettings;
import az.migrationportal.run.RunningPortal;
import az.migrationportal.tests.folder.EmptyFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the portal once for all journeys and hands it to those that ask for it. */
public final class PortalUnderTest implements ParameterResolver {
  static final String ADMIN_PASSWORD = "journey-administrator-1";

  /** Where {@link OidcIT} starts the provider that the portal is told of. */
  static final int PROVIDER_PORT = Started.freePort();

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Visitor.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Started started =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(Started.class, key -> new Started(), Started.class);
    return new Visitor(started.portal, started.postbox);
  }

  /** A portal of a test's own, with nothing in it but the library. */
  static final class Fresh implements AutoCloseable {
    private final Started started;

    /** Starts it; {@code name} tells its folder from others. */
    Fresh(String name) {
      this(name, Started.WAR, Map.of());
    }

    /** Starts another archive, with more in its environment. */
    Fresh(String name, Path war, Map<String, String> more) {
      started = new Started(Started.DATA + name, war, more);
    }

    Visitor visitor() {
      return new Visitor(started.portal, started.postbox);
    }

    @Override
    public void close() {
      started.close();
    }
  }

  private static final class Started implements AutoCloseable {
    private static final String DATA = System.getProperty("portal.test.data", "target/portal-data");

    /**
     * A portal that lives for minutes does not earn back what the costly compiler takes, nor the
     * threads of a collector that spares its readers a pause.
     */
    private static final String SHORT_LIFE = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private static final Path WAR = Path.of(System.getProperty("portal.war", ""));

    private final RunningPortal portal;
    private final Postbox postbox = new Postbox();

    Started() {
      this(DATA, WAR, Map.of());
    }

    Started(String folder, Path war, Map<String, String> more) {
      Map<String, String> environment = environment();
      environment.putAll(more);
      Path data = EmptyFolder.at(Path.of(folder));
      portal =
          RunningPortal.start(
              new PortalSettings(
                  freePort(),
                  data,
                  war,
                  Path.of(System.getProperty("portal.payara", "")),
                  PortalSettings.USUAL_HEAP,
                  environment),
              line -> {},
              line -> {});
    }

    private Map<String, String> environment() {
      Map<String, String> environment = new HashMap<>(postbox.settings());
      environment.put("JDK_JAVA_OPTIONS", SHORT_LIFE);
      environment.put("PORTAL_ADMIN_PASSWORD", ADMIN_PASSWORD);
      environment.put("PORTAL_ALERT_LIMIT_NETWORK", "1000");
      environment.put("PORTAL_OFFICER_PASSWORD", OfficerPeople.PASSWORD);
      environment.put("PORTAL_OFFICER_LIMIT_NETWORK", "1000");
      environment.put("PORTAL_ENQUIRY_LIMIT_NETWORK", "1000");
      environment.put("PORTAL_REGISTRATION_NETWORK_LIMIT", "2000");
      environment.put("PORTAL_WEBHOOK_NETWORKS", "127.0.0.0/8");
      environment.put("PORTAL_OIDC_ISSUER", "http://localhost:" + PROVIDER_PORT);
      environment.put("PORTAL_OIDC_CLIENT_ID", "portal");
      environment.put("PORTAL_OIDC_CLIENT_SECRET", "a-secret-of-the-test-that-is-long");
      environment.put("PORTAL_REGISTRATION_OIDC_ISSUER", "http://localhost:" + PROVIDER_PORT);
      environment.put("PORTAL_REGISTRATION_OIDC_CLIENT_ID", "portal");
      environment.put(
          "PORTAL_REGISTRATION_OIDC_CLIENT_SECRET", "a-secret-of-the-test-that-is-long");
      environment.put("PORTAL_OIDC_ROLES_MAP", "editors=author, russian=translator:ru");
      return environment;
    }

    @Override
    public void close() {
      portal.close();
      postbox.close();
    }

    private static int freePort() {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
