package az.migrationportal.api.management.signin;

import az.migrationportal.api.management.Caller;
import az.migrationportal.api.management.Needs;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.account.EditorAccounts;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.account.UnknownAccount;
import az.migrationportal.content.attempt.Attempts;
import az.migrationportal.content.attempt.UnlockAccount;
import az.migrationportal.content.factor.SecondFactors;
import az.migrationportal.content.signin.ResetSecondFactor;
import az.migrationportal.content.signin.StartPasswordReset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How another account signs in, and how an administrator helps where that fails. */
@Path("manage/accounts/{name}/sign-in")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class AccountSignInResource {
  @Inject Caller caller;
  @Inject EditorAccounts accounts;
  @Inject SecondFactors factors;
  @Inject Attempts attempts;
  @Inject UnlockAccount unlockAccount;
  @Inject StartPasswordReset startPasswordReset;
  @Inject ResetSecondFactor resetSecondFactor;

  @GET
  @Needs(Scope.MANAGE_ACCOUNTS)
  @Operation(
      operationId = "getAccountSignIn",
      summary = "How an account signs in",
      description =
          "Whether it has a second factor, failed sign-ins in a row, and how long it has to wait.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "AccountSignIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response signIn(@PathParam("name") String name) {
    if (!accounts.exists(name)) {
      throw new UnknownAccount(name);
    }
    return Response.ok(
            SignInJson.of(factors.state(name), attempts.failures(name), attempts.pause(name))
                .toString())
        .build();
  }

  @POST
  @Path("unlock")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.MANAGE_ACCOUNTS)
  @Operation(
      operationId = "unlockAccount",
      summary = "Forget failed sign-ins of an account",
      description = "Its owner need not wait any longer, from whatever address.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "204", description = "Forgotten")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response unlock(@PathParam("name") String name, JsonBody body) {
    body.fieldsIfAny().done();
    unlockAccount.execute(caller.actor(), name);
    return Response.noContent().build();
  }

  @POST
  @Path("reset-password")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.MANAGE_ACCOUNTS)
  @Operation(
      operationId = "startPasswordReset",
      summary = "Let the owner of an account set another password",
      description =
          "Answers a secret, shown this once, good once and for a day. The old password works until it is used.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "201", ref = "StartedReset")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response resetPassword(@PathParam("name") String name, JsonBody body) {
    body.fieldsIfAny().done();
    return Response.status(Response.Status.CREATED)
        .entity(SignInJson.reset(startPasswordReset.execute(caller.actor(), name)).toString())
        .build();
  }

  @POST
  @Path("reset-second-factor")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.MANAGE_ACCOUNTS)
  @Operation(
      operationId = "resetSecondFactor",
      summary = "Switch off the second factor of an account",
      description =
          "For somebody who has lost both telephone and recovery codes. All sessions of the account end.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "204", description = "Switched off")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response resetFactor(@PathParam("name") String name, JsonBody body) {
    body.fieldsIfAny().done();
    resetSecondFactor.execute(caller.actor(), name);
    return Response.noContent().build();
  }
}
