package az.migrationportal.content.startup;

import az.migrationportal.content.account.FirstAdministrator;
import az.migrationportal.content.change.ChangeWatch;
import az.migrationportal.content.change.ReadersExpected;
import az.migrationportal.content.library.LibraryLoader;
import az.migrationportal.content.store.NodesTurn;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Prepares the content before the first request. Beans of other modules that need it say
 * {@code @DependsOn("ContentStartup")}.
 */
@Singleton(name = "ContentStartup")
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ContentStartup {

  @Inject private DataSource dataSource;

  @Inject private FirstAdministrator administrator;

  @Inject private ChangeWatch watch;

  @Inject private LibraryLoader library;

  @Inject private NodesTurn turn;

  @Inject private Event<ReadersExpected> readers;

  @PostConstruct
  void start() {
    migrate();
    turn.take(
        "portal-startup",
        () -> {
          administrator.execute();
          watch.know();
          library.execute();
        });
    watch.start();
    readers.fire(new ReadersExpected());
  }

  private void migrate() {
    Flyway.configure(ContentStartup.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        // An older portal must not work on the tables of a newer one.
        .ignoreMigrationPatterns(new String[0])
        .load()
        .migrate();
  }
}
