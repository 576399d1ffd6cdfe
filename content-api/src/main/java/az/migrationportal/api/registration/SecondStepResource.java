package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.registration.factor.BeginSecondStep;
import az.migrationportal.registration.factor.BegunSecondStep;
import az.migrationportal.registration.factor.ConfirmSecondStep;
import az.migrationportal.registration.factor.EndSecondStep;
import az.migrationportal.registration.factor.MySecondStep;
import az.migrationportal.registration.factor.SecondStepState;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The second step of one's own sign-in by mail: begun, confirmed by an app, taken away. */
@Path("registration/record/second-step")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registration")
public class SecondStepResource {
  @Inject BeginSecondStep begin;
  @Inject ConfirmSecondStep confirm;
  @Inject EndSecondStep end;
  @Inject MySecondStep mine;
  @Inject OwnSite ownSite;

  @GET
  @Operation(
      operationId = "getSecondStep",
      summary = "Whether signing in by mail has a second step",
      description = "Its secrets are told until it is confirmed, and never after.")
  @APIResponse(responseCode = "200", ref = "SecondStep")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response get(@Context HttpHeaders headers) {
    SecondStepState state = mine.state(PersonalAnswers.session(headers));
    return PersonalAnswers.of(Response.ok(SecondStepJson.of(state.begun(), state.since()))).build();
  }

  @POST
  @Operation(
      operationId = "beginSecondStep",
      summary = "Ask for a secret for an authenticator app",
      description =
          "With a recovery code, which replaces the app once. Nothing is asked for at sign-in until a"
              + " code of the app has confirmed it. Asked again before, it gives new ones.")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "201", ref = "SecondStep")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response begin(@Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    SecretToken session = PersonalAnswers.session(headers);
    BegunSecondStep begun = begin.execute(session);
    return PersonalAnswers.of(
            Response.status(Response.Status.CREATED)
                .entity(SecondStepJson.of(begun, (Instant) null)))
        .build();
  }

  @POST
  @Path("confirmation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "confirmSecondStep",
      summary = "Switch the second step on by a code of the app",
      description = "From then on a code by mail is followed by one of the app.")
  @RequestBody(ref = "AppCode")
  @APIResponse(responseCode = "204", description = "Switched on")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "429", ref = "TooManyAttempts")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response confirm(@Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    String code = RegistrationBody.code(body);
    confirm.execute(PersonalAnswers.session(headers), code);
    return PersonalAnswers.of(Response.noContent()).build();
  }

  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "endSecondStep",
      summary = "Take the second step away",
      description =
          "By a code of the app or the recovery code; what was only begun needs none. Nothing happens"
              + " where there is none.")
  @RequestBody(ref = "AppCode")
  @APIResponse(responseCode = "204", description = "Gone")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "429", ref = "TooManyAttempts")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response end(@Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    String code = RegistrationBody.code(body);
    end.execute(PersonalAnswers.session(headers), code);
    return PersonalAnswers.of(Response.noContent()).build();
  }
}
