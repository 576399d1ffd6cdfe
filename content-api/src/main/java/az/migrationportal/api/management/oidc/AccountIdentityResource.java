package az.migrationportal.api.management.oidc;

import az.migrationportal.api.management.Caller;
import az.migrationportal.api.management.Needs;
import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.provider.BindIdentity;
import az.migrationportal.content.provider.UnbindIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which identity of the OpenID provider an account belongs to. */
@Path("manage/accounts/{name}/sign-in/identity")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class AccountIdentityResource {
  @Inject Caller caller;
  @Inject OidcSettings settings;
  @Inject BindIdentity bindIdentity;
  @Inject UnbindIdentity unbindIdentity;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.MANAGE_ACCOUNTS)
  @Operation(
      operationId = "bindIdentity",
      summary = "Let the owner of an account sign in by the provider",
      description =
          "By the subject that the provider knows them by. 404 where no provider is configured.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "Identity")
  @APIResponse(responseCode = "204", description = "Bound")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response bind(@PathParam("name") String name, JsonBody body) {
    BodyFields fields = body.fields();
    String subject = fields.text("subject");
    fields.done();
    if (!settings.isOn()) {
      throw new RequestRefused(Problem.of(ProblemKind.NOT_FOUND, Map.of()));
    }
    bindIdentity.execute(caller.actor(), name, settings.issuer(), subject);
    return Response.noContent().build();
  }

  @DELETE
  @Needs(Scope.MANAGE_ACCOUNTS)
  @Operation(
      operationId = "unbindIdentity",
      summary = "Let nobody sign in to an account by the provider",
      description = "Its password and tokens stay; unbinding twice is no error.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "204", description = "Unbound, now or before")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response unbind(@PathParam("name") String name) {
    unbindIdentity.execute(caller.actor(), name);
    return Response.noContent().build();
  }
}
