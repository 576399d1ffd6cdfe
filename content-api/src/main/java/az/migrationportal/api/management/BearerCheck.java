package az.migrationportal.api.management;

import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.account.TokenHolder;
import az.migrationportal.content.account.Tokens;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets only holders of a valid token with the needed scope through. */
@Provider
@Needs(Scope.READ_DRAFTS)
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class BearerCheck implements ContainerRequestFilter {
  private static final String SCHEME = "bearer ";
  private static final int LONGEST = 500;

  @Inject Tokens tokens;
  @Inject Caller caller;
  @Context @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    TokenHolder holder =
        bearer(request.getHeaderString(HttpHeaders.AUTHORIZATION))
            .flatMap(tokens::authenticate)
            .orElseThrow(() -> refused(request));
    holder.actor().require(needed());
    caller.is(holder.actor());
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
