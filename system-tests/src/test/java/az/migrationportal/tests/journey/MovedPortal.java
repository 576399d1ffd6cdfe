package az.migrationportal.tests.journey;

import az.migrationportal.tests.clock.SetForwardClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A portal whose clock its tests set forward: the one that is shipped, with another clock put in.
 * All classes that ask for it share it, and time only goes forward.
 */
public final class MovedPortal implements AutoCloseable {
  private final Path folder;
  private final Path clock;
  private final PortalUnderTest.Fresh portal;
  private Duration ahead = Duration.ZERO;

  private MovedPortal() {
    folder = Path.of(System.getProperty("portal.test.data", "target/portal-data") + "-moved");
    clock = folder.resolveSibling(folder.getFileName() + ".clock").toAbsolutePath();
    keep(Duration.ZERO);
    portal =
        new PortalUnderTest.Fresh(
            "-moved",
            warWithClock(folder),
            Map.of(
                SetForwardClock.FILE, clock.toString(), "PORTAL_REGISTRATION_SWEEP_SECONDS", "1"));
  }

  public Visitor visitor() {
    return portal.visitor();
  }

  /** Where its databases, index and logs lie. */
  public Path folder() {
    return folder;
  }

  /** The time by the portal's clock. */
  public Instant now() {
    return Clock.systemUTC().instant().plus(ahead);
  }

  /** Sets the clock forward. */
  public void move(Duration by) {
    keep(ahead.plus(by));
  }

  /** Sets the clock forward to a moment. */
  public void moveTo(Instant moment) {
    Duration by = Duration.between(now(), moment);
    if (by.isNegative()) {
      throw new IllegalArgumentException("It is later than " + moment + " already.");
    }
    // The clock counts whole seconds: never short of the moment.
    move(by.plusSeconds(1));
  }

  private void keep(Duration newAhead) {
    ahead = newAhead;
    try {
      Path written = clock.resolveSibling(clock.getFileName() + ".new");
      Files.createDirectories(clock.getParent());
      Files.writeString(written, Long.toString(newAhead.toSeconds()), StandardCharsets.US_ASCII);
      Files.move(written, clock, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path warWithClock(Path folder) {
    Path shipped = Path.of(System.getProperty("portal.war", ""));
    Path war = folder.resolveSibling("portal-with-moved-clock.war");
    JavaArchive clock =
        ShrinkWrap.create(JavaArchive.class, "set-forward-clock.jar")
            .addPackage(SetForwardClock.class.getPackage())
            .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
    ShrinkWrap.create(ZipImporter.class, "portal-with-moved-clock.war")
        .importFrom(shipped.toFile())
        .as(WebArchive.class)
        .addAsLibrary(clock)
        .as(ZipExporter.class)
        .exportTo(war.toFile(), true);
    return war;
  }

  @Override
  public void close() {
    portal.close();
  }

  /** Starts it once for all that ask for it. */
  public static final class Shared implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType().equals(MovedPortal.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .getOrComputeIfAbsent(MovedPortal.class, key -> new MovedPortal(), MovedPortal.class);
    }
  }
}
