package az.migrationportal.api.management.oidc;

import az.migrationportal.api.management.TokenJson;
import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.provider.IdTokens;
import az.migrationportal.api.provider.Provider;
import az.migrationportal.api.provider.ProviderClient;
import az.migrationportal.api.provider.ProviderRefused;
import az.migrationportal.api.provider.ProviderUnreachable;
import az.migrationportal.api.provider.WayThere;
import az.migrationportal.api.request.OwnParameters;
import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.IssueToken;
import az.migrationportal.content.account.IssuedToken;
import az.migrationportal.content.provider.ProviderPerson;
import az.migrationportal.content.provider.ProviderSignIns;
import az.migrationportal.content.provider.SignInByProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** To the provider and back, ending in a bearer token. */
@Path("manage/oidc")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class ProviderSignInResource {
  private static final System.Logger LOG = System.getLogger(ProviderSignInResource.class.getName());
  private static final String COOKIE = "portal-sign-in";
  private static final String PATH = "/api/v1/manage/oidc";
  private static final int COOKIE_SECONDS = 600;
  private static final Duration LIFE = Duration.ofHours(12);
  private static final long RETRY_SECONDS = 30;

  @Inject OidcSettings settings;
  @Inject ProviderClient provider;
  @Inject IdTokens idTokens;
  @Inject ProviderSignIns signIns;
  @Inject SignInByProvider signIn;
  @Inject IssueToken issueToken;

  @GET
  @Path("sign-in")
  @Operation(
      operationId = "beginProviderSignIn",
      summary = "Go to the OpenID provider to sign in",
      description =
          "For browsers: leads to the provider, which leads back. 404 where none is configured.")
  @APIResponse(responseCode = "303", description = "To the provider")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "503", ref = "ProviderAway")
  public Response begin() {
    requireOn();
    try {
      Provider configured = settings.provider();
      URI door = provider.document(configured).authorization();
      ProviderSignIns.Begun begun = signIns.begin();
      WayThere way =
          new WayThere("openid profile email", begun.state(), begun.nonce(), begun.verifier());
      return Response.seeOther(way.at(door, configured))
          .cookie(cookie(begun.browser(), COOKIE_SECONDS))
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .build();
    } catch (ProviderUnreachable e) {
      throw unavailable(e);
    }
  }

  @GET
  @Path("callback")
  @OwnParameters
  @Operation(
      operationId = "endProviderSignIn",
      summary = "Come back from the OpenID provider with a code",
      description =
          "Answers a bearer token with all scopes of the account, for twelve hours. Once for each"
              + " way there, within ten minutes, in the same browser.")
  @APIResponse(responseCode = "201", ref = "IssuedToken")
  @APIResponse(responseCode = "401", ref = "Unauthorized")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "503", ref = "ProviderAway")
  public Response end(
      @QueryParam("state") @Nullable String state,
      @QueryParam("code") @Nullable String code,
      @CookieParam(COOKIE) @Nullable String browser) {
    requireOn();
    Actor actor = signIn.execute(person(state, code, browser));
    IssuedToken token = issueToken.execute(actor, "OpenID Connect", actor.scopes(), LIFE);
    return Response.created(URI.create("/api/v1/manage/tokens/" + token.id()))
        .cookie(cookie("", 0))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(TokenJson.issued(token, "OpenID Connect", actor.scopes()).toString())
        .build();
  }

  private ProviderPerson person(
      @Nullable String state, @Nullable String code, @Nullable String browser) {
    try {
      if (state == null || browser == null) {
        throw new ProviderRefused("no state, or another browser");
      }
      ProviderSignIns.Begun begun =
          signIns
              .take(state, browser)
              .orElseThrow(() -> new ProviderRefused("unknown or late, or another browser"));
      if (code == null) {
        throw new ProviderRefused("the provider sent no code");
      }
      Provider configured = settings.provider();
      String token = provider.idToken(configured, code, begun.verifier());
      URI keys = provider.document(configured).keys();
      return settings.person(idTokens.claims(configured, token, begun.nonce(), keys));
    } catch (ParseException e) {
      throw refused(new ProviderRefused("a claim is not of its kind", e));
    } catch (ProviderRefused e) {
      throw refused(e);
    } catch (ProviderUnreachable e) {
      throw unavailable(e);
    }
  }

  private void requireOn() {
    if (!settings.isOn()) {
      throw new RequestRefused(Problem.of(ProblemKind.NOT_FOUND, Map.of()));
    }
  }

  private NewCookie cookie(String value, int seconds) {
    return new NewCookie.Builder(COOKIE)
        .value(value)
        .path(PATH)
        .maxAge(seconds)
        .httpOnly(true)
        .secure(settings.isSecure())
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  private static RequestRefused refused(ProviderRefused cause) {
    LOG.log(System.Logger.Level.INFO, "Sign-in by provider refused: {0}", cause.getMessage());
    return new RequestRefused(
        Problem.of(ProblemKind.PROVIDER_SIGN_IN_REFUSED, Map.of())
            .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"portal\""));
  }

  private static RequestRefused unavailable(ProviderUnreachable cause) {
    LOG.log(System.Logger.Level.WARNING, "The OpenID provider cannot be used", cause);
    return new RequestRefused(
        Problem.of(ProblemKind.PROVIDER_AWAY, Map.of("seconds", RETRY_SECONDS))
            .with(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_SECONDS)));
  }
}
