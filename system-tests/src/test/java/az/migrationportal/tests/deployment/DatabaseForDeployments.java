package az.migrationportal.tests.deployment;

import az.migrationportal.run.EmbeddedDatabase;
import az.migrationportal.tests.folder.EmptyFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the database of the Arquillian deployments before Arquillian reads its settings: {@code
 * arquillian.xml} takes the address from the system properties set here.
 */
public final class DatabaseForDeployments implements LauncherSessionListener {
  private @Nullable EmbeddedDatabase database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String folder = System.getProperty("portal.deployment.data");
    if (folder == null) {
      return;
    }
    EmbeddedDatabase started = EmbeddedDatabase.start(EmptyFolder.at(Path.of(folder)));
    System.setProperty("portal.deployment.db.url", started.url());
    System.setProperty("portal.deployment.db.user", started.user());
    System.setProperty("portal.deployment.db.password", started.password());
    System.setProperty("portal.deployment.registration.url", started.registrationUrl());
    System.setProperty("portal.deployment.registration.user", started.registrationUser());
    System.setProperty("portal.deployment.registration.password", started.registrationPassword());
    Path absolute = Path.of(folder).toAbsolutePath();
    System.setProperty("portal.deployment.key", absolute.resolve("master-key").toString());
    System.setProperty("portal.deployment.mail", absolute.resolve("mail").toString());
    database = started;
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) {
      database.close();
    }
  }
}
