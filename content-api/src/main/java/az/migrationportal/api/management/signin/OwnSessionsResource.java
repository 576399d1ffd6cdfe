package az.migrationportal.api.management.signin;

import az.migrationportal.api.management.Caller;
import az.migrationportal.api.management.SignedIn;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.session.RevokeOtherSessions;
import az.migrationportal.content.session.RevokeSession;
import az.migrationportal.content.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's own sessions: tokens that still speak. */
@Path("manage/me/sessions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class OwnSessionsResource {
  private static final int PRESET_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  @Inject Caller caller;
  @Inject Sessions sessions;
  @Inject RevokeSession revokeSession;
  @Inject RevokeOtherSessions revokeOtherSessions;

  @GET
  @SignedIn
  @Operation(
      operationId = "listOwnSessions",
      summary = "The own tokens that still speak",
      description =
          "When and from which network each was last used, to some minutes; which of them asks. Go"
              + " on with `nextCursor` until it is null.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Sessions")
  public Response sessions(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    long before = Parameter.sequence("cursor", cursor);
    return Response.ok(
            SignInJson.sessions(
                    sessions.of(caller.actor().name(), before, most + 1), most, caller.token())
                .toString())
        .build();
  }

  @DELETE
  @Path("{id}")
  @SignedIn
  @Operation(
      operationId = "revokeOwnSession",
      summary = "End one of the own sessions",
      description =
          "Its token opens nothing from that moment on. Ending the present one signs out.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "204", description = "Ended")
  public Response revoke(@PathParam("id") String segment) {
    revokeSession.execute(caller.actor(), Segment.number(segment));
    return Response.noContent().build();
  }

  @POST
  @Path("revoke-others")
  @Consumes(MediaType.APPLICATION_JSON)
  @SignedIn
  @Operation(
      operationId = "revokeOtherSessions",
      summary = "End all own sessions but this one",
      description = "For the day a device is lost. Tokens of programs end too.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "200", ref = "EndedSessions")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response revokeOthers(JsonBody body) {
    body.fieldsIfAny().done();
    int ended = revokeOtherSessions.execute(caller.actor(), caller.token());
    return Response.ok(SignInJson.ended(ended).toString()).build();
  }
}
