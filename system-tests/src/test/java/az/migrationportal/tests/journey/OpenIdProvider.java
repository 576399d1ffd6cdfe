package az.migrationportal.tests.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real OpenID provider, run by Node from {@code src/test/node}. Its packages are installed on
 * first use, at the versions of the lock file.
 */
final class OpenIdProvider implements AutoCloseable {
  private static final Path SOURCES = Path.of("src/test/node");
  private static final Path INSTALLED =
      Path.of(System.getProperty("portal.test.data", "target/portal-data"))
          .resolveSibling("openid-provider");
  private static final List<String> FILES =
      List.of("package.json", "package-lock.json", "provider.mjs");

  private final Process process;

  private OpenIdProvider(Process process) {
    this.process = process;
  }

  /** Starts it; returns when it answers. */
  static OpenIdProvider start(int port, String callback) {
    try {
      install();
      Process process =
          new ProcessBuilder("node", "provider.mjs", Integer.toString(port), callback)
              .directory(INSTALLED.toFile())
              .redirectErrorStream(true)
              .start();
      awaitReady(process);
      return new OpenIdProvider(process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void install() throws IOException {
    Files.createDirectories(INSTALLED);
    for (String file : FILES) {
      Files.copy(
          SOURCES.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    Path log = INSTALLED.resolve("install.log");
    Process npm =
        new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline")
            .directory(INSTALLED.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!npm.waitFor(5, TimeUnit.MINUTES) || npm.exitValue() != 0) {
        npm.destroyForcibly();
        throw new AssertionError("npm ci failed: " + Files.readString(log));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  private static void awaitReady(Process process) throws IOException {
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    List<String> said = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.equals("ready")) {
        return;
      }
      said.add(line);
    }
    throw new AssertionError("The OpenID provider ended: " + said);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
