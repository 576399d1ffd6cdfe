package az.migrationportal.api.management.signin;

import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.signin.CompletePasswordReset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The end of a reset that an administrator began. */
@Path("manage/password-resets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class PasswordResetsResource {
  @Inject CompletePasswordReset completePasswordReset;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "completePasswordReset",
      summary = "Set another password with the secret of a reset",
      description =
          "Once, without a token. All sessions of the account end; a second factor stays.")
  @RequestBody(ref = "ResetPassword")
  @APIResponse(responseCode = "204", description = "Set")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response complete(JsonBody body) {
    BodyFields fields = body.fields();
    String secret = fields.text("secret");
    String password = fields.text("newPassword");
    fields.done();
    completePasswordReset.execute(secret, password);
    return Response.noContent().build();
  }
}
