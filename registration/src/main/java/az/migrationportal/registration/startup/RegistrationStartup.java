package az.migrationportal.registration.startup;

import az.migrationportal.registration.store.RegistrationDataSource;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;

/**
 * Migrates the database of personal data, with a history of its own. Beans that need its tables say
 * {@code @DependsOn("RegistrationStartup")}.
 */
@Singleton(name = "RegistrationStartup")
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class RegistrationStartup {

  @Inject private RegistrationDataSource dataSource;

  @PostConstruct
  void migrate() {
    Flyway.configure(RegistrationStartup.class.getClassLoader())
        .dataSource(dataSource.pool())
        .locations("classpath:db/registration")
        // An older portal must not work on the tables of a newer one.
        .ignoreMigrationPatterns(new String[0])
        .load()
        .migrate();
  }
}
