package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The master key is exchanged, and lost, while people register and change what they told. */
@ExtendWith(PortalUnderTest.class)
class KeyRotationIT {
  private static final Path KEYS =
      Path.of(System.getProperty("portal.test.data", ""), "secrets", "registration-master-key");
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int PEOPLE = 4;
  private static final int REGISTRATIONS_EACH = 5;

  @Test
  void the_master_key_is_exchanged_under_load_and_nobody_notices(Visitor visitor) throws Exception {
    String old = Files.readString(KEYS, StandardCharsets.UTF_8);
    AtomicBoolean over = new AtomicBoolean();
    AtomicInteger acts = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    List<Future<List<RegistrationDeeds>>> crowd = new ArrayList<>();
    try {
      for (int i = 0; i < PEOPLE; i++) {
        crowd.add(threads.submit(busy(visitor, "crowd-" + i, over, acts)));
      }
      goOn(acts, crowd);
      write("2 " + Base64.getEncoder().encodeToString(new byte[32]) + "\n" + old);
      Visitor.until(SOON, () -> wrappers(visitor).equals(Set.of(2L)));
      goOn(acts, crowd);
      write("2 " + Base64.getEncoder().encodeToString(new byte[32]) + "\n");
      goOn(acts, crowd);
      over.set(true);
      for (Future<List<RegistrationDeeds>> one : crowd) {
        assertThat(one.get()).hasSize(REGISTRATIONS_EACH).allSatisfy(KeyRotationIT::isReadable);
      }
    } finally {
      over.set(true);
      threads.shutdown();
    }
  }

  @Test
  void a_lost_key_is_told_and_the_rest_of_the_portal_goes_on(Visitor visitor) throws Exception {
    RegistrationDeeds owner = new RegistrationDeeds(visitor).register("key-lost@example.org");
    String keys = Files.readString(KEYS, StandardCharsets.UTF_8);
    Files.delete(KEYS);
    try {
      var refused = owner.send("GET", "record", "");
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
      assertThat(refused.body()).doesNotContain("key-lost@example.org", "Exception");
      assertThat(
              visitor
                  .get("/en/my-record", "Cookie", owner.cookie(), "Accept", "text/html")
                  .statusCode())
          .isEqualTo(503);
      assertThat(visitor.get("/az").statusCode()).isEqualTo(200);
      assertThat(visitor.get("/api/v1/search?locale=en&q=visa").statusCode()).isEqualTo(200);
      assertThat(visitor.get("/health/ready").statusCode()).isEqualTo(200);
    } finally {
      write(keys);
    }
    isReadable(owner);
  }

  /** Registers, then reads and changes, in turn, until it is over. */
  private static Callable<List<RegistrationDeeds>> busy(
      Visitor visitor, String name, AtomicBoolean over, AtomicInteger acts) {
    return () -> {
      List<RegistrationDeeds> registered = new ArrayList<>();
      for (int i = 0; i < REGISTRATIONS_EACH || !over.get(); i++) {
        if (i < REGISTRATIONS_EACH) {
          registered.add(new RegistrationDeeds(visitor).register(name + "-" + i + "@example.org"));
        }
        RegistrationDeeds owner = registered.get(i % registered.size());
        isReadable(owner);
        assertThat(owner.send("POST", "record/confirm", "{}").statusCode()).isEqualTo(204);
        assertThat(
                owner.send("PUT", "record/consents", "{\"purposes\": [\"crisis\"]}").statusCode())
            .isEqualTo(204);
        acts.incrementAndGet();
      }
      return registered;
    };
  }

  /** Waits for a dozen more acts of the crowd, or until one of it gave up. */
  private static void goOn(AtomicInteger acts, List<? extends Future<?>> crowd) {
    int before = acts.get();
    Visitor.until(SOON, () -> acts.get() > before + 12 || crowd.stream().anyMatch(Future::isDone));
  }

  private static void isReadable(RegistrationDeeds owner) {
    var record = owner.send("GET", "record", "");
    assertThat(record.statusCode()).as(record.body()).isEqualTo(200);
    assertThat(record.body()).contains("Aysel");
  }

  /** Exchanges the file in one step, as operators are told to. */
  private static void write(String keys) throws IOException {
    Path written = KEYS.resolveSibling("registration-master-key.new");
    Files.writeString(written, keys, StandardCharsets.UTF_8);
    Files.move(written, KEYS, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The numbers of the master keys that data keys are wrapped by. */
  private static Set<Long> wrappers(Visitor visitor) {
    var portal = visitor.portal();
    try (Connection connection =
            DriverManager.getConnection(
                portal.registrationUrl(),
                portal.registrationUser(),
                portal.registrationPassword());
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select distinct master_key from data_key")) {
      Set<Long> numbers = new TreeSet<>();
      while (found.next()) {
        numbers.add(found.getLong(1));
      }
      return numbers;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
