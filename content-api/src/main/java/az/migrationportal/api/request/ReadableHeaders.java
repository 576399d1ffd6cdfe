package az.migrationportal.api.request;

import az.migrationportal.api.problem.ProblemJson;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/**
 * Refuses headers that cannot be read before an operation is looked for by them. They are taken
 * away, since the answer is chosen by them too; JAX-RS alone would answer 400 without a word.
 *
 * <p>Clients that are generated from the document accept nothing but a problem where success has no
 * body (204). That is taken as no wish.
 */
@Provider
@PreMatching
@Priority(ReadableHeaders.FIRST)
public class ReadableHeaders implements ContainerRequestFilter {
  static final int FIRST = 100;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean readable = check(request, HttpHeaders.ACCEPT, request::getAcceptableMediaTypes);
    readable &= check(request, HttpHeaders.ACCEPT_LANGUAGE, request::getAcceptableLanguages);
    readable &= check(request, HttpHeaders.CONTENT_TYPE, request::getMediaType);
    if (!readable) {
      throw new RequestRefused(ProblemKind.MALFORMED_REQUEST, Map.of());
    }
    String accept = request.getHeaderString(HttpHeaders.ACCEPT);
    if (accept != null && accept.strip().equals(ProblemJson.MEDIA_TYPE)) {
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, "*/*");
    }
  }

  private static boolean check(ContainerRequestContext request, String name, Runnable reading) {
    try {
      reading.run();
      return true;
    } catch (ProcessingException e) {
      request.getHeaders().remove(name);
      return false;
    }
  }
}
