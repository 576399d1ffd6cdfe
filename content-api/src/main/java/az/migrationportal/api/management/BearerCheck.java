package az.migrationportal.api.management;

import az.migrationportal.content.account.Scope;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Lets only holders of a valid token with the needed scope through. */
@Provider
@Needs(Scope.READ_DRAFTS)
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class BearerCheck implements ContainerRequestFilter {
  @Inject BearerDoor door;
  @Context @Nullable ResourceInfo resource;
  @Context @Nullable HttpServletRequest connection;

  @Override
  public void filter(ContainerRequestContext request) {
    door.enter(request, connection).actor().require(needed());
  }

  private Scope needed() {
    ResourceInfo matched = resource;
    if (matched == null) {
      throw new IllegalStateException("no resource method");
    }
    Method method = matched.getResourceMethod();
    Needs needs = method.getAnnotation(Needs.class);
    if (needs == null) {
      throw new IllegalStateException("@Needs belongs on methods: " + method);
    }
    return needs.value();
  }
}
