package az.migrationportal.api.management;

import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.account.TokenHolder;
import az.migrationportal.content.account.Tokens;
import az.migrationportal.content.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a bearer token speaks for; counts the request against the token and notes its use. */
@ApplicationScoped
public class BearerDoor {
  /** Property of a request: the {@link RateLimits.State} of its token. */
  static final String RATE = "portal.token.rate";

  private static final String SCHEME = "bearer ";
  private static final int LONGEST = 500;

  @Inject Tokens tokens;
  @Inject Sessions sessions;
  @Inject RateLimits limits;
  @Inject Caller caller;

  /**
   * Lets the holder of a valid token in.
   *
   * @throws RequestRefused 401 without a valid token, 429 where the token asks too often
   */
  TokenHolder enter(ContainerRequestContext request, @Nullable HttpServletRequest connection) {
    TokenHolder holder =
        bearer(request.getHeaderString(HttpHeaders.AUTHORIZATION))
            .flatMap(tokens::authenticate)
            .orElseThrow(() -> refused(request));
    RateLimits.State state = limits.take(holder.tokenId(), holder.requestsPerMinute());
    request.setProperty(RATE, state);
    if (!state.allowed()) {
      throw new RequestRefused(
          Problem.of(ProblemKind.TOO_MANY_REQUESTS, Map.of("seconds", state.waitSeconds()))
              .with(HttpHeaders.RETRY_AFTER, Long.toString(state.waitSeconds())));
    }
    sessions.noteUse(holder.tokenId(), connection == null ? "" : connection.getRemoteAddr());
    caller.is(holder);
    return holder;
  }

  static Optional<String> bearer(@Nullable String authorization) {
    if (authorization == null
        || authorization.length() > LONGEST
        || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    return Optional.of(authorization.substring(SCHEME.length()).strip());
  }

  private static RequestRefused refused(ContainerRequestContext request) {
    boolean tried = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    String challenge = "Bearer realm=\"portal\"" + (tried ? ", error=\"invalid_token\"" : "");
    return new RequestRefused(
        Problem.of(tried ? ProblemKind.INVALID_CREDENTIALS : ProblemKind.SIGN_IN_REQUIRED, Map.of())
            .with(HttpHeaders.WWW_AUTHENTICATE, challenge));
  }
}
