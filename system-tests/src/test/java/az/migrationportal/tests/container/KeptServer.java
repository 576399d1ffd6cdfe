package az.migrationportal.tests.container;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jspecify.annotations.Nullable;

/**
 * Payara Micro that goes on running until another archive is deployed or the last class is done.
 *
 * <p>Two archives of the same name are the same: each is made in one place, with all test classes
 * of its package. Classes that share a server share its clock too, which only goes forward.
 */
public final class KeptServer extends PayaraMicroDeployableContainer {
  /** The servlet by which Arquillian runs a test on the server. */
  private static final String RUNNER = "ArquillianServletRunnerEE9";

  private record Kept(Archive<?> archive, ProtocolMetaData address) {}

  private @Nullable Kept kept;

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    Kept running = kept;
    if (running != null && running.archive().getName().equals(archive.getName())) {
      return running.address();
    }
    end();
    ProtocolMetaData address = super.deploy(archive);
    address.getContexts(HTTPContext.class).forEach(http -> addRunner(http, archive));
    kept = new Kept(archive, address);
    return address;
  }

  /**
   * The adapter reads what the server prints while it is printed; on a busy machine it may read but
   * the first half, with the port and without the servlets.
   */
  private static void addRunner(HTTPContext http, Archive<?> archive) {
    if (http.getServletByName(RUNNER) == null) {
      http.add(new Servlet(RUNNER, "/" + archive.getName().replaceFirst("\\.war$", "")));
    }
  }

  @Override
  public void undeploy(Archive<?> archive) {
    // The next class may deploy the same archive.
  }

  @Override
  public void stop() throws LifecycleException {
    try {
      end();
    } catch (DeploymentException e) {
      throw new LifecycleException("The server did not end.", e);
    }
    super.stop();
  }

  private void end() throws DeploymentException {
    Kept running = kept;
    kept = null;
    if (running != null) {
      super.undeploy(running.archive());
    }
  }
}
