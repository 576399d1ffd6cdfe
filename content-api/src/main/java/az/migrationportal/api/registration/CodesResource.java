package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.registration.factor.TakeSecondStep;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.ProveAddress;
import az.migrationportal.registration.verification.RequestCode;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Proof of an address by a code, and the session that follows. */
@Path("registration/session")
@ApplicationScoped
@Tag(name = "Registration")
public class CodesResource {
  @Inject RequestCode requestCode;
  @Inject ProveAddress proveAddress;
  @Inject TakeSecondStep takeSecondStep;
  @Inject Visits visits;
  @Inject PersonalAnswers personal;
  @Inject OwnSite ownSite;

  @POST
  @Path("code")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "requestAddressCode",
      summary = "Ask for a code of eight digits by mail",
      description =
          "With the session of a draft, to prove its address; without, to sign in. The answer is the"
              + " same for addresses that are known, unknown, or were written to too often. A code is"
              + " good for ten minutes, five tries, and the session of this answer’s cookie.")
  @RequestBody(ref = "RegistrationLetter")
  @APIResponse(responseCode = "204", description = "Noted")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "429", ref = "TooManyAttempts")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response code(
      @Nullable JsonBody body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    ownSite.require(headers);
    RegistrationBody.Letter letter = RegistrationBody.letter(body, headers);
    SecretToken session =
        requestCode.execute(
            PersonalAnswers.sessionIfAny(headers).orElse(null),
            letter.address(),
            letter.locale(),
            request.getRemoteAddr());
    return personal.with(Response.noContent(), session).build();
  }

  @POST
  @Path("proof")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "proveAddress",
      summary = "Prove an address by its code",
      description =
          "The address of a draft is proved from then on; without a draft the owner of the"
              + " registration is signed in, by a new session in a cookie. Where they have a second"
              + " step, that session opens nothing before it was taken.")
  @RequestBody(ref = "AddressCode")
  @APIResponse(responseCode = "200", ref = "SecondStepAwaited")
  @APIResponse(responseCode = "204", description = "Proved")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "429", ref = "TooManyAttempts")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response prove(
      @Nullable JsonBody body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    ownSite.require(headers);
    String code = RegistrationBody.code(body);
    SecretToken session =
        proveAddress.execute(PersonalAnswers.session(headers), code, request.getRemoteAddr());
    Response.ResponseBuilder answer =
        personal.awaitsSecondStep(session)
            ? Response.ok("{\"awaits\":\"second-step\"}", MediaType.APPLICATION_JSON)
            : Response.noContent();
    return personal.with(answer, session).build();
  }

  @POST
  @Path("second-step")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "takeSecondStep",
      summary = "Sign in by a code of the app, after the one by mail",
      description =
          "The recovery code does too, and takes the second step away. Ten tries an hour for one"
              + " registration; a code of the app is good once.")
  @RequestBody(ref = "AppCode")
  @APIResponse(responseCode = "204", description = "Signed in, by a new session in a cookie")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "429", ref = "TooManyAttempts")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response takeSecondStep(
      @Nullable JsonBody body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    ownSite.require(headers);
    String code = RegistrationBody.code(body);
    SecretToken session =
        takeSecondStep.execute(PersonalAnswers.session(headers), code, request.getRemoteAddr());
    return personal.with(Response.noContent(), session).build();
  }

  @DELETE
  @Operation(
      operationId = "leaveRegistration",
      summary = "Sign out, or leave a draft",
      description =
          "Ends the session on the server. What was saved is kept. No error if there is none.")
  @APIResponse(responseCode = "204", description = "Ended")
  public Response leave(@Context HttpHeaders headers) {
    ownSite.require(headers);
    PersonalAnswers.sessionIfAny(headers).ifPresent(visits::end);
    return personal.without(Response.noContent()).build();
  }
}
