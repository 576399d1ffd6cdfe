package az.migrationportal.tests.clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** In the place of the portal's clock: ahead of the machine's by the seconds in a file. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SetForwardClock {
  /** The environment variable that names the file. */
  public static final String FILE = "PORTAL_TEST_CLOCK";

  @Produces
  Clock clock() {
    return new Ahead(Path.of(System.getenv(FILE)));
  }

  private static final class Ahead extends Clock {
    private final Path file;

    Ahead(Path file) {
      this.file = file;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      try {
        String seconds = Files.readString(file, StandardCharsets.US_ASCII);
        return Clock.systemUTC().instant().plus(Duration.ofSeconds(Long.parseLong(seconds)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
