package az.migrationportal.api.management;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells the holder of a token how much of its limit is left, in the fields of the IETF's draft. */
@Provider
public class RateHeaders implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(BearerDoor.RATE) instanceof RateLimits.State state) {
      response.getHeaders().putSingle("RateLimit-Policy", "\"token\";q=" + state.limit() + ";w=60");
      response
          .getHeaders()
          .putSingle("RateLimit", "\"token\";r=" + state.left() + ";t=" + state.fullSeconds());
    }
  }
}
