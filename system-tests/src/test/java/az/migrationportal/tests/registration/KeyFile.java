package az.migrationportal.tests.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.eclipse.microprofile.config.ConfigProvider;

/** The file of master keys that the deployment is configured with. */
final class KeyFile {
  private static final Path PLACE =
      Path.of(ConfigProvider.getConfig().getValue("portal.registration.key.file", String.class));

  private KeyFile() {}

  /** A key of a number, the same each time. */
  static String key(int number) {
    byte[] bytes = new byte[32];
    java.util.Arrays.fill(bytes, (byte) number);
    return number + " " + Base64.getEncoder().encodeToString(bytes);
  }

  static void hold(String... keys) {
    try {
      Files.writeString(PLACE, String.join("\n", keys) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void lose() {
    try {
      Files.deleteIfExists(PLACE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
