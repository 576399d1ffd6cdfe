package az.migrationportal.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A portal that runs: its database, its server and its data folder, stopped in that order. */
public final class RunningPortal implements AutoCloseable {
  /** How a line of the server begins that is for the person who started it, not for the log. */
  static final String ANNOUNCEMENT = "Editor's sign-in:";

  private final PortalSettings settings;
  private final DataFolder folder;
  private final EmbeddedDatabase database;
  private final Consumer<String> announcements;
  private PortalServer server;

  private RunningPortal(
      PortalSettings settings,
      DataFolder folder,
      EmbeddedDatabase database,
      PortalServer server,
      Consumer<String> announcements) {
    this.settings = settings;
    this.folder = folder;
    this.database = database;
    this.server = server;
    this.announcements = announcements;
  }

  /**
   * Starts everything and returns when the portal answers that it is ready.
   *
   * @param progress is told in one line what is being done
   * @param announcements is told what the server has to say to the person who started it, such as
   *     the first administrator's password
   * @throws StartRefused with one line that says what to do
   */
  public static RunningPortal start(
      PortalSettings settings, Consumer<String> progress, Consumer<String> announcements) {
    PortalServer.refuseTakenPort(settings.port());
    DataFolder folder = DataFolder.open(settings.data());
    try {
      progress.accept("Starting MariaDB in " + settings.data());
      EmbeddedDatabase database = EmbeddedDatabase.start(folder);
      progress.accept("Starting the portal on port " + settings.port());
      PortalServer server = startServer(settings, folder, database, announcements);
      return new RunningPortal(settings, folder, database, server, announcements);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PortalServer startServer(
      PortalSettings settings,
      DataFolder folder,
      EmbeddedDatabase database,
      Consumer<String> announcements)
      throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("PORTAL_DB_URL", database.url());
    environment.put("PORTAL_DB_USER", EmbeddedDatabase.ACCOUNT);
    environment.put("PORTAL_DB_PASSWORD", database.password());
    environment.put("PORTAL_REGISTRATION_DB_URL", database.registrationUrl());
    environment.put("PORTAL_REGISTRATION_DB_USER", database.registrationUser());
    environment.put("PORTAL_REGISTRATION_DB_PASSWORD", database.registrationPassword());
    environment.put("PORTAL_REGISTRATION_KEY_FILE", folder.masterKey().toString());
    environment.put("PORTAL_ACCOUNT_KEY_FILE", folder.accountKey().toString());
    environment.put("PORTAL_MAIL_FOLDER", folder.path("mail").toString());
    environment.put("PORTAL_INDEX_DIR", folder.path("index").toString());
    environment.put("PORTAL_BASE_URL", "http://localhost:" + settings.port());
    environment.putAll(settings.environment());
    try {
      return PortalServer.start(settings, folder, environment, announcements);
    } catch (IOException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Where the portal answers, without a slash at the end. */
  public URI base() {
    return server.base();
  }

  /** The JDBC address of the portal's database. */
  public String databaseUrl() {
    return database.url();
  }

  public String databaseUser() {
    return EmbeddedDatabase.ACCOUNT;
  }

  public String databasePassword() {
    return database.password();
  }

  /** The JDBC address of the database of personal data. */
  public String registrationUrl() {
    return database.registrationUrl();
  }

  public String registrationUser() {
    return database.registrationUser();
  }

  public String registrationPassword() {
    return database.registrationPassword();
  }

  /** Kills the server as {@code kill -9} does; the database goes on. */
  public void killServer() {
    server.kill();
  }

  /** Starts the server again on the same data, after {@link #killServer()}. */
  public void restartServer() {
    try {
      server = startServer(settings, folder, database, announcements);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills the database as {@code kill -9} does; the server goes on. */
  public void killDatabase() {
    database.kill();
  }

  /** Starts the database again on the same data and port, after {@link #killDatabase()}. */
  public void restartDatabase() {
    try {
      database.restart();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the server ends by itself. */
  void awaitExit() throws InterruptedException {
    server.awaitExit();
  }

  @Override
  public void close() {
    if (server.isAlive()) {
      server.close();
    }
    database.close();
    try {
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
