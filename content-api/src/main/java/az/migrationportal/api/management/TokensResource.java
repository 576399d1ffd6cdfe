package az.migrationportal.api.management;

import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.IssueToken;
import az.migrationportal.content.account.IssuedToken;
import az.migrationportal.content.account.LimitToken;
import az.migrationportal.content.account.RevokeToken;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.account.TokenCard;
import az.migrationportal.content.account.Tokens;
import az.migrationportal.content.account.UnknownToken;
import az.migrationportal.content.signin.Proof;
import az.migrationportal.content.signin.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
  private static final int PRESET_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  @Inject SignIn signIn;
  @Inject IssueToken issueToken;
  @Inject RevokeToken revokeToken;
  @Inject LimitToken limitToken;
  @Inject Tokens tokens;
  @Inject Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "issueToken",
      summary = "Sign in with a password and get a bearer token",
      description =
          "The token is shown this once; only its hash is kept. An account with a second factor"
              + " needs the member `code` too: of the authenticator, or a recovery code. The refusal"
              + " never says which part was wrong; failures are slowed down per account and address.")
  @SecurityRequirement(name = "password")
  @RequestBody(ref = "TokenOrder")
  @APIResponse(responseCode = "201", ref = "IssuedToken")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response issue(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @Context HttpServletRequest request,
      JsonBody body) {
    Actor actor = signIn(authorization, TokenOrder.code(body), request);
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
      description =
          "Who holds which scopes, until when, and whether it was revoked. Go on with `nextCursor`"
              + " until it is null.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Tokens")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response tokens(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    return Response.ok(
            TokenJson.slice(tokens.list(Parameter.sequence("cursor", cursor), most + 1), most)
                .toString())
        .build();
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
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response token(@PathParam("id") String segment) {
    long id = Segment.number(segment);
    return tokens
        .card(id)
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
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response revoke(@PathParam("id") String segment) {
    revokeToken.execute(caller.actor(), Segment.number(segment));
    return Response.noContent().build();
  }

  @PUT
  @Path("{id}/rate-limit")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.MANAGE_TOKENS)
  @Operation(
      operationId = "limitToken",
      summary = "Say how many requests a token may make",
      description = "Per minute, on each node; without the member it has the portal's preset.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "RateLimit")
  @APIResponse(responseCode = "200", ref = "Token")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response limit(@PathParam("id") String segment, JsonBody body) {
    BodyFields fields = body.fields();
    Integer perMinute = fields.integerIfAny("requestsPerMinute");
    fields.done();
    TokenCard card = limitToken.execute(caller.actor(), Segment.number(segment), perMinute);
    return Response.ok(TokenJson.card(card).toString()).build();
  }

  private Actor signIn(
      @Nullable String authorization, @Nullable String code, HttpServletRequest request) {
    BasicCredentials credentials =
        BasicCredentials.of(authorization)
            .orElseThrow(() -> Challenge.password(ProblemKind.SIGN_IN_REQUIRED));
    return signIn.execute(
        credentials.name(), new Proof(credentials.password(), code, request.getRemoteAddr()));
  }
}
