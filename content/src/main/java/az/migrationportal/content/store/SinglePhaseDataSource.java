package az.migrationportal.content.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB's own data source without its XA side. A container that sees XA uses it: two phases for
 * one database, which costs round trips, and which a Galera cluster refuses. The setters are called
 * by the container.
 */
public class SinglePhaseDataSource implements DataSource {

  private final MariaDbDataSource mariaDb = new MariaDbDataSource();

  public void setUrl(String url) throws SQLException {
    mariaDb.setUrl(url);
  }

  public void setUser(String user) throws SQLException {
    mariaDb.setUser(user);
  }

  public void setPassword(String password) throws SQLException {
    mariaDb.setPassword(password);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return mariaDb.getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return mariaDb.getConnection(user, password);
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return mariaDb.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter writer) throws SQLException {
    mariaDb.setLogWriter(writer);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return mariaDb.getLoginTimeout();
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    mariaDb.setLoginTimeout(seconds);
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return mariaDb.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return mariaDb.isWrapperFor(type);
  }
}
