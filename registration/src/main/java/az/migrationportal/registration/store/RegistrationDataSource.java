package az.migrationportal.registration.store;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * The data source of personal data, with an account that sees nothing else. Not injectable as a
 * {@link DataSource}: what asks for one gets content's. READ COMMITTED, because an act first takes
 * its row lock and must then see what the one before it committed.
 */
@DataSourceDefinition(
    name = RegistrationDataSource.NAME,
    className = "az.migrationportal.registration.store.SinglePhaseDataSource",
    url = "${MPCONFIG=portal.registration.db.url}",
    user = "${MPCONFIG=portal.registration.db.user}",
    password = "${MPCONFIG=portal.registration.db.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 1,
    minPoolSize = 1,
    maxPoolSize = 12)
@ApplicationScoped
public class RegistrationDataSource {

  public static final String NAME = "java:app/jdbc/registration";

  @Resource(lookup = NAME)
  private DataSource dataSource;

  /** The pool itself, for migrations and for what runs outside of a transaction. */
  public DataSource pool() {
    return dataSource;
  }
}
