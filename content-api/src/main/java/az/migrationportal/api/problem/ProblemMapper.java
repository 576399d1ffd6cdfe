package az.migrationportal.api.problem;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.registration.refusal.RegistrationRefusal;
import az.migrationportal.search.query.QueryRefused;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns whatever was thrown into a problem document. What nobody expected is logged with an id. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
  private static final Set<String> SAFE = Set.of("GET", "HEAD");

  @Context private @Nullable HttpHeaders headers;
  @Context private @Nullable Request request;

  @Override
  public Response toResponse(Throwable thrown) {
    HttpHeaders asked = headers;
    ContentLocale language =
        ProblemLanguage.of(
            asked == null ? null : asked.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return response(problem(thrown), language);
  }

  private Problem problem(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RequestRefused refused) {
        return refused.problem();
      }
      if (cause instanceof Refusal refusal) {
        Request asked = request;
        return RefusalProblems.of(refusal, asked != null && SAFE.contains(asked.getMethod()));
      }
      if (cause instanceof RegistrationRefusal refusal) {
        return RefusalProblems.of(refusal);
      }
      if (cause instanceof QueryRefused refused) {
        return HttpProblems.of(refused);
      }
    }
    if (thrown instanceof WebApplicationException refused
        && refused.getResponse().getStatus() < 500) {
      return HttpProblems.of(refused);
    }
    String id = UUID.randomUUID().toString();
    LOG.log(Logger.Level.ERROR, "Request failed, id " + id, thrown);
    return Problem.of(ProblemKind.INTERNAL_ERROR, Map.of("id", id));
  }

  /** The document with the headers every problem has. */
  public static Response response(Problem problem, ContentLocale language) {
    Response.ResponseBuilder response =
        Response.status(problem.status())
            .type(ProblemJson.MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
            .entity(ProblemJson.of(problem, language).toString());
    problem.headers().forEach(response::header);
    return response.build();
  }
}
