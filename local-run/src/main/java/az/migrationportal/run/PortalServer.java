package az.migrationportal.run;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A Payara Micro process of its own that serves the portal on the loopback address. */
final class PortalServer implements AutoCloseable {
  /** The first start publishes the whole library; a busy machine takes minutes for it. */
  private static final Duration START_LIMIT = Duration.ofMinutes(15);

  /** What Payara Micro writes when it gives up on an application and goes on without it. */
  private static final String GIVEN_UP = "Exception while loading the app";

  /**
   * The costly compiler waits ten times as long as usual before it takes up a method: at a start it
   * would take more of a small machine than the portal does, for methods that run hot only then.
   */
  private static final List<String> START_QUICKLY =
      List.of(
          "-XX:Tier4InvocationThreshold=50000",
          "-XX:Tier4MinInvocationThreshold=6000",
          "-XX:Tier4CompileThreshold=150000",
          "-XX:Tier4BackEdgeThreshold=400000");

  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

  private final Process process;
  private final URI base;
  private final Path log;
  private volatile boolean givenUp;

  private PortalServer(Process process, URI base, Path log) {
    this.process = process;
    this.base = base;
    this.log = log;
  }

  static PortalServer start(
      PortalSettings settings,
      DataFolder folder,
      Map<String, String> environment,
      Consumer<String> announcements)
      throws IOException {
    folder.endLeftover("server");
    refuseTakenPort(settings.port());
    ProcessBuilder builder = new ProcessBuilder(command(settings, folder));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    Path log = folder.path("logs/portal.log");
    Process process = builder.start();
    folder.rememberProcess("server", process.pid());
    URI base = URI.create("http://localhost:" + settings.port());
    PortalServer server = new PortalServer(process, base, log);
    server.keepLog(announcements);
    server.awaitReady();
    return server;
  }

  /** Refuses a port that another program listens on; the message names the way out. */
  static void refuseTakenPort(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new StartRefused(
          "Port " + port + " is taken or not allowed; choose another with -Dportal.port=.", e);
    }
  }

  /** What Payara Micro unpacks is made anew: it would deploy again what it had deployed before. */
  private static List<String> command(PortalSettings settings, DataFolder folder)
      throws IOException {
    Path preboot = folder.path("preboot.asadmin");
    String network = "set configs.config.server-config.network-config.";
    String http = network + "protocols.protocol.http-listener.http.";
    Files.writeString(
        preboot,
        String.join(
            "\n",
            network + "network-listeners.network-listener.http-listener.address=127.0.0.1",
            http + "cookie-same-site-enabled=true",
            http + "cookie-same-site-value=Lax",
            http + "server-header=false",
            ""),
        StandardCharsets.UTF_8);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + settings.heap());
    command.addAll(START_QUICKLY);
    command.addAll(
        List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Dmp.health.default.readiness.empty.response=DOWN",
            "-jar",
            settings.payaraMicro().toString(),
            "--nohazelcast",
            "--disablephonehome",
            "--unpackdir",
            folder.emptied("payara").toString(),
            "--port",
            Integer.toString(settings.port()),
            "--prebootcommandfile",
            preboot.toString(),
            "--deploy",
            settings.war().toString(),
            "--contextroot",
            "/"));
    return command;
  }

  private void keepLog(Consumer<String> announcements) {
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                  BufferedWriter file =
                      Files.newBufferedWriter(
                          log,
                          StandardCharsets.UTF_8,
                          StandardOpenOption.CREATE,
                          StandardOpenOption.TRUNCATE_EXISTING)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  int secret = line.indexOf(RunningPortal.ANNOUNCEMENT);
                  if (secret >= 0) {
                    announcements.accept(line.substring(secret));
                    continue;
                  }
                  givenUp |= line.contains(GIVEN_UP);
                  file.write(line);
                  file.newLine();
                  file.flush();
                }
              } catch (IOException e) {
                // The server was ended while its last lines were read: there is nothing more to
                // keep.
                return;
              }
            },
            "portal-log");
    reader.setDaemon(true);
    reader.start();
  }

  private void awaitReady() {
    // Not HTTP/2: asked to change over while it starts, the server's threads may wait for each
    // other.
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    long limit = System.nanoTime() + START_LIMIT.toNanos();
    while (System.nanoTime() < limit && !givenUp) {
      if (answers(client)) {
        return;
      }
      try {
        if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
          break;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    if (!givenUp) {
      tellThreads();
    }
    close();
    throw new StartRefused("The portal did not start; " + log + " says why.");
  }

  /** Lets a server that runs and does not answer write into its log what its threads wait for. */
  private void tellThreads() {
    if (!process.isAlive()) {
      return;
    }
    try {
      new ProcessBuilder("kill", "-QUIT", Long.toString(process.pid())).start().waitFor();
      process.waitFor(2, TimeUnit.SECONDS);
    } catch (IOException e) {
      // Where there is no such command the log says as much as it did.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean answers(HttpClient client) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  URI base() {
    return base;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void awaitExit() throws InterruptedException {
    process.waitFor();
  }

  /** Ends the process at once, as {@code kill -9} does: for tests of recovery. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
  }
}
