package az.migrationportal.api.management;

import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.EditorAccounts;
import az.migrationportal.content.account.IssueToken;
import az.migrationportal.content.account.IssuedToken;
import az.migrationportal.content.account.RevokeToken;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.account.Tokens;
import az.migrationportal.content.account.UnknownToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Bearer tokens: issued for a password, listed, revoked. */
@Path("manage/tokens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class TokensResource {
  @Inject EditorAccounts accounts;
  @Inject SignInAttempts attempts;
  @Inject IssueToken issueToken;
  @Inject RevokeToken revokeToken;
  @Inject Tokens tokens;
  @Inject Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "issueToken",
      summary = "Sign in with a password and get a bearer token",
      description =
          "The token is shown this once; only its hash is kept. Wrong passwords are slowed down"
              + " per account and address.")
  @SecurityRequirement(name = "password")
  @RequestBody(ref = "TokenOrder")
  @APIResponse(responseCode = "201", ref = "IssuedToken")
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "401", ref = "Unauthorized")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "429", ref = "TooManyAttempts")
  public Response issue(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @Context HttpServletRequest request,
      JsonBody body) {
    Actor actor = signIn(authorization, request.getRemoteAddr());
    TokenOrder order = TokenOrder.of(body);
    IssuedToken token = issueToken.execute(actor, order.label(), order.scopes(), order.life());
    return Response.created(URI.create("/api/v1/manage/tokens/" + token.id()))
        .entity(TokenJson.issued(token, order.label(), order.scopes()).toString())
        .build();
  }

  @GET
  @Needs(Scope.MANAGE_TOKENS)
  @Operation(
      operationId = "listTokens",
      summary = "Every token ever issued, newest first",
      description = "Who holds which scopes, until when, and whether it was revoked.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Tokens")
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "401", ref = "Unauthorized")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response tokens() {
    return Response.ok(TokenJson.cards(tokens.all()).toString()).build();
  }

  @GET
  @Path("{id}")
  @Needs(Scope.MANAGE_TOKENS)
  @Operation(
      operationId = "getToken",
      summary = "One token, without its secret",
      description = "The secret itself was shown once, when the token was issued.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Token")
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "401", ref = "Unauthorized")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response token(@PathParam("id") String segment) {
    long id = Segment.number(segment);
    return tokens.all().stream()
        .filter(card -> card.id() == id)
        .findFirst()
        .map(card -> Response.ok(TokenJson.card(card).toString()).build())
        .orElseThrow(() -> new UnknownToken(id));
  }

  @DELETE
  @Path("{id}")
  @Needs(Scope.MANAGE_TOKENS)
  @Operation(
      operationId = "revokeToken",
      summary = "Revoke a token at once",
      description = "It opens nothing from that moment on; revoking twice is no error.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "204", description = "Revoked, now or before")
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "401", ref = "Unauthorized")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response revoke(@PathParam("id") String segment) {
    revokeToken.execute(caller.actor(), Segment.number(segment));
    return Response.noContent().build();
  }

  private Actor signIn(@Nullable String authorization, String address) {
    BasicCredentials credentials =
        BasicCredentials.of(authorization).orElseThrow(() -> refused(ProblemKind.SIGN_IN_REQUIRED));
    Duration wait = attempts.begin(credentials.name(), address);
    if (!wait.isZero()) {
      long seconds = wait.plusMillis(999).toSeconds();
      throw new RequestRefused(
          Problem.of(ProblemKind.TOO_MANY_ATTEMPTS, Map.of("seconds", seconds))
              .with(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
    }
    Actor actor =
        accounts
            .verify(credentials.name(), credentials.password())
            .orElseThrow(() -> refused(ProblemKind.INVALID_CREDENTIALS));
    attempts.succeeded(credentials.name(), address);
    return actor;
  }

  private static RequestRefused refused(ProblemKind kind) {
    return new RequestRefused(
        Problem.of(kind, Map.of())
            .with(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"portal\", charset=\"UTF-8\""));
  }
}
