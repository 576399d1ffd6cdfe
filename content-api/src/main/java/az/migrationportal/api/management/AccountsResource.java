package az.migrationportal.api.management;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.content.account.AccountCard;
import az.migrationportal.content.account.ChangeRoles;
import az.migrationportal.content.account.CreateAccount;
import az.migrationportal.content.account.CreatedAccount;
import az.migrationportal.content.account.EditorAccounts;
import az.migrationportal.content.account.Grant;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.account.UnknownAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** People on the editors' side and their roles. */
@Path("manage/accounts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class AccountsResource {
  private static final int PRESET_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  /** A name, in which an account of the first days may have had other letters than today's. */
  private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9._@-]{1,100}");

  @Inject EditorAccounts accounts;
  @Inject CreateAccount createAccount;
  @Inject ChangeRoles changeRoles;
  @Inject Caller caller;

  @GET
  @Needs(Scope.MANAGE_ACCOUNTS)
  @Operation(
      operationId = "listAccounts",
      summary = "Every account with its roles, by name",
      description =
          "Names and roles only; passwords are kept as hashes and shown to nobody. Go on with"
              + " `nextCursor` until it is null.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Accounts")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response accounts(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    if (cursor != null && !CURSOR.matcher(cursor).matches()) {
      throw RequestRefused.invalidParameter("cursor", cursor, "nextCursor");
    }
    return Response.ok(
            AccountJson.slice(accounts.list(cursor == null ? "" : cursor, most + 1), most)
                .toString())
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.MANAGE_ACCOUNTS)
  @Operation(
      operationId = "createAccount",
      summary = "Make an account",
      description = "Its random password is shown this once.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NewAccount")
  @APIResponse(responseCode = "201", ref = "CreatedAccount")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response create(JsonBody body) {
    BodyFields fields = body.fields();
    String name = fields.text("name");
    Set<Grant> roles = AccountJson.roles(fields);
    fields.done();
    CreatedAccount created = createAccount.execute(caller.actor(), name, roles);
    return Response.created(URI.create("/api/v1/manage/accounts/" + name))
        .header(HttpHeaders.ETAG, etag(created.account()))
        .entity(AccountJson.created(created).toString())
        .build();
  }

  @GET
  @Path("{name}")
  @Needs(Scope.MANAGE_ACCOUNTS)
  @Operation(
      operationId = "getAccount",
      summary = "One account with its roles",
      description = "The ETag is what a change of its roles must name.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Account")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response account(@PathParam("name") String name) {
    return accounts
        .card(name)
        .map(AccountsResource::answer)
        .orElseThrow(() -> new UnknownAccount(name));
  }

  @PUT
  @Path("{name}/roles")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.MANAGE_ACCOUNTS)
  @Operation(
      operationId = "changeRoles",
      summary = "Give an account other roles",
      description = "At once, for its tokens too. `If-Match` names the ETag last read.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "Roles")
  @APIResponse(responseCode = "200", ref = "Account")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response change(
      @PathParam("name") String name,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    int seen = Precondition.version(ifMatch);
    BodyFields fields = body.fields();
    Set<Grant> roles = AccountJson.roles(fields);
    fields.done();
    return answer(changeRoles.execute(caller.actor(), name, seen, roles));
  }

  private static Response answer(AccountCard card) {
    JsonObject json = AccountJson.card(card).build();
    return Response.ok(json.toString()).header(HttpHeaders.ETAG, etag(card)).build();
  }

  private static String etag(AccountCard card) {
    return "\"" + card.version() + "\"";
  }
}
