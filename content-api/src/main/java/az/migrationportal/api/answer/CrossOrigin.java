package az.migrationportal.api.answer;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Scripts of any origin may read delivery; management is for no page but our own. Answers of
 * management are never kept by anyone.
 */
@Provider
@PreMatching
public class CrossOrigin implements ContainerRequestFilter, ContainerResponseFilter {
  /** For delivery as the filter in front of JAX-RS answers it. */
  public static final String EXPOSED = "ETag, Content-Language, Retry-After";

  private static final String READ = "GET, HEAD";

  @Override
  public void filter(ContainerRequestContext request) {
    boolean preflight =
        request.getMethod().equals(HttpMethod.OPTIONS)
            && request.getHeaderString("Access-Control-Request-Method") != null;
    if (preflight && !isManagement(request)) {
      request.abortWith(
          Response.noContent()
              .header("Access-Control-Allow-Methods", READ)
              .header("Access-Control-Allow-Headers", "If-None-Match, Accept-Language")
              .header("Access-Control-Max-Age", "86400")
              .build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle("X-Content-Type-Options", "nosniff");
    if (isManagement(request)) {
      headers.putSingle("Cache-Control", "no-store");
    } else {
      headers.putSingle("Access-Control-Allow-Origin", "*");
      headers.putSingle("Access-Control-Expose-Headers", EXPOSED);
    }
  }

  private static boolean isManagement(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    String relative = path.startsWith("/") ? path.substring(1) : path;
    return relative.equals("manage") || relative.startsWith("manage/");
  }
}
