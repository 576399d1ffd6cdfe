package az.migrationportal.api.management.signin;

import az.migrationportal.api.management.Caller;
import az.migrationportal.api.management.SignedIn;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.factor.EnrolledSecret;
import az.migrationportal.content.factor.SecondFactors;
import az.migrationportal.content.signin.ChangePassword;
import az.migrationportal.content.signin.ConfirmSecondFactor;
import az.migrationportal.content.signin.Proof;
import az.migrationportal.content.signin.RemoveSecondFactor;
import az.migrationportal.content.signin.StartSecondFactor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own account: what it may do, its password, its second factor. */
@Path("manage/me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class OwnAccountResource {
  @Inject Caller caller;
  @Inject SecondFactors factors;
  @Inject ChangePassword changePassword;
  @Inject StartSecondFactor startSecondFactor;
  @Inject ConfirmSecondFactor confirmSecondFactor;
  @Inject RemoveSecondFactor removeSecondFactor;

  @GET
  @SignedIn
  @Operation(
      operationId = "getOwnAccount",
      summary = "Whom the token speaks for",
      description =
          "What it may do, in which locales it may write, and whether the account has a second factor.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "OwnAccount")
  public Response account() {
    return Response.ok(
            SignInJson.own(caller.actor(), factors.state(caller.actor().name())).toString())
        .build();
  }

  @PUT
  @Path("password")
  @Consumes(MediaType.APPLICATION_JSON)
  @SignedIn
  @Operation(
      operationId = "changePassword",
      summary = "Give the own account another password",
      description =
          "Needs the present one, and a code where there is a second factor. Every other token of the account is revoked.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "PasswordChange")
  @APIResponse(responseCode = "204", description = "Changed")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response password(@Context HttpServletRequest request, JsonBody body) {
    BodyFields fields = body.fields();
    Proof proof = proof(fields, request);
    String fresh = fields.text("newPassword");
    fields.done();
    changePassword.execute(caller.actor(), proof, fresh, caller.token());
    return Response.noContent().build();
  }

  @POST
  @Path("second-factor")
  @Consumes(MediaType.APPLICATION_JSON)
  @SignedIn
  @Operation(
      operationId = "startSecondFactor",
      summary = "Get a secret for an authenticator",
      description =
          "Shown this once, in Base32 and as an `otpauth:` address to be drawn as a QR code. A first code switches the second factor on.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "Password")
  @APIResponse(responseCode = "201", ref = "EnrolledSecret")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response start(@Context HttpServletRequest request, JsonBody body) {
    BodyFields fields = body.fields();
    String password = fields.text("password");
    fields.done();
    EnrolledSecret secret =
        startSecondFactor.execute(
            caller.actor(), new Proof(password, null, request.getRemoteAddr()));
    return Response.status(Response.Status.CREATED)
        .entity(SignInJson.secret(secret).toString())
        .build();
  }

  @POST
  @Path("second-factor/confirm")
  @Consumes(MediaType.APPLICATION_JSON)
  @SignedIn
  @Operation(
      operationId = "confirmSecondFactor",
      summary = "Switch the second factor on",
      description =
          "With a code that the authenticator shows. Answers ten recovery codes, shown this once, each good once.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "Code")
  @APIResponse(responseCode = "200", ref = "RecoveryCodes")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response confirm(@Context HttpServletRequest request, JsonBody body) {
    BodyFields fields = body.fields();
    String code = fields.text("code");
    fields.done();
    List<String> codes = confirmSecondFactor.execute(caller.actor(), code, request.getRemoteAddr());
    return Response.ok(SignInJson.recoveryCodes(codes).toString()).build();
  }

  @POST
  @Path("second-factor/remove")
  @Consumes(MediaType.APPLICATION_JSON)
  @SignedIn
  @Operation(
      operationId = "removeSecondFactor",
      summary = "Switch the second factor off",
      description = "Needs the password and a code, or a recovery code.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "PasswordAndCode")
  @APIResponse(responseCode = "204", description = "Switched off")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response remove(@Context HttpServletRequest request, JsonBody body) {
    BodyFields fields = body.fields();
    Proof proof = proof(fields, request);
    fields.done();
    removeSecondFactor.execute(caller.actor(), proof);
    return Response.noContent().build();
  }

  private static Proof proof(BodyFields fields, HttpServletRequest request) {
    return new Proof(fields.text("password"), fields.textIfAny("code"), request.getRemoteAddr());
  }
}
