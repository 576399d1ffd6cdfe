package az.migrationportal.content.store;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * The portal's only data source.
 *
 * <p>Sixteen connections: readers are served from memory, so they are for editors, tokens and the
 * few queries that follow a change; more would only queue inside the database. READ COMMITTED,
 * because an act first takes its row lock and must then see what the one before it committed. The
 * driver's class and not its data source, because that one also knows XA and the container would
 * then use it: two phases for one database, which Galera refuses.
 */
@DataSourceDefinition(
    name = PortalDataSource.NAME,
    className = "az.migrationportal.content.store.SinglePhaseDataSource",
    url = "${MPCONFIG=portal.db.url}",
    user = "${MPCONFIG=portal.db.user}",
    password = "${MPCONFIG=portal.db.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 16)
@ApplicationScoped
public class PortalDataSource {

  public static final String NAME = "java:app/jdbc/portal";

  @Resource(lookup = NAME)
  private DataSource dataSource;

  @Produces
  DataSource dataSource() {
    return dataSource;
  }
}
