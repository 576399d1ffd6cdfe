package az.migrationportal.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that keeps everything between two starts; locked while a portal runs on it. */
final class DataFolder implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path root;
  private final FileChannel lockFile;

  private DataFolder(Path root, FileChannel lockFile) {
    this.root = root;
    this.lockFile = lockFile;
  }

  static DataFolder open(Path root) {
    try {
      Files.createDirectories(root.resolve("logs"));
      FileChannel channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new StartRefused("Another portal already runs on " + root + "; stop it first.");
      }
      return new DataFolder(root, channel);
    } catch (IOException e) {
      throw new StartRefused(
          "Cannot write to "
              + root
              + " ("
              + e.getClass().getSimpleName()
              + "); choose another folder with -Dportal.data=.",
          e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (java.nio.channels.OverlappingFileLockException e) {
      return null;
    }
  }

  Path path(String name) {
    return root.resolve(name);
  }

  /** A folder that begins empty, whatever an earlier run left in it. */
  Path emptied(String name) throws IOException {
    Path folder = root.resolve(name);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  /** A secret of 32 hexadecimal digits, made at the first call and kept, readable by the owner. */
  String secret(String name) throws IOException {
    Path file = root.resolve("secrets").resolve(name);
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      byte[] bytes = new byte[16];
      RANDOM.nextBytes(bytes);
      OwnerOnly.write(file, HexFormat.of().formatHex(bytes));
    }
    return Files.readString(file, StandardCharsets.UTF_8).strip();
  }

  /** The file of the master key of personal data, made at the first call and kept. */
  Path masterKey() throws IOException {
    return key("registration-master-key");
  }

  /** The file of the key that seals second factors, made on first use. */
  Path accountKey() throws IOException {
    return key("account-key");
  }

  private Path key(String name) throws IOException {
    Path file = root.resolve("secrets").resolve(name);
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      byte[] bytes = new byte[32];
      RANDOM.nextBytes(bytes);
      OwnerOnly.write(file, "1 " + Base64.getEncoder().encodeToString(bytes) + "\n");
    }
    return file;
  }

  void rememberProcess(String name, long pid) throws IOException {
    Files.writeString(root.resolve(name + ".pid"), Long.toString(pid), StandardCharsets.UTF_8);
  }

  /** Ends a process that an earlier, killed run left behind. */
  void endLeftover(String name) throws IOException {
    Path file = root.resolve(name + ".pid");
    if (!Files.exists(file)) {
      return;
    }
    long pid = Long.parseLong(Files.readString(file, StandardCharsets.UTF_8).strip());
    Optional<ProcessHandle> leftover =
        ProcessHandle.of(pid).filter(process -> looksLike(process, name));
    if (leftover.isPresent()) {
      leftover.get().destroy();
      leftover.get().onExit().join();
    }
    Files.deleteIfExists(file);
  }

  private static boolean looksLike(ProcessHandle process, String name) {
    String command = process.info().command().orElse("");
    return command.contains(name.equals("mariadb") ? "mariadbd" : "java");
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
