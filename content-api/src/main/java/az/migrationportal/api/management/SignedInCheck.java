package az.migrationportal.api.management;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Lets only holders of a valid token through. */
@Provider
@SignedIn
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class SignedInCheck implements ContainerRequestFilter {
  @Inject BearerDoor door;
  @Context @Nullable HttpServletRequest connection;

  @Override
  public void filter(ContainerRequestContext request) {
    door.enter(request, connection);
  }
}
