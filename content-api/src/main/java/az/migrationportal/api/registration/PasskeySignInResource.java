package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.registration.passkey.OfferPasskeySignIn;
import az.migrationportal.registration.passkey.SignInByPasskey;
import az.migrationportal.registration.passkey.SignedChallenge;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Signing in by a passkey: the browser is asked for one, and what it signed opens a session. */
@Path("registration/passkey-session")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registration")
public class PasskeySignInResource {
  @Inject OfferPasskeySignIn offer;
  @Inject SignInByPasskey signIn;
  @Inject PersonalAnswers personal;
  @Inject OwnSite ownSite;

  @POST
  @Path("offer")
  @Operation(
      operationId = "offerPasskeySignIn",
      summary = "Ask for a challenge to sign in with",
      description =
          "No address is asked for. The challenge is good once, for five minutes and the session of"
              + " this answer’s cookie; what was open in that browser before is left.")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "200", ref = "PasskeyOffer")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "429", ref = "TooManyAttempts")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response offer(
      @Nullable JsonBody body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    ownSite.require(headers);
    OfferPasskeySignIn.Begun begun = offer.execute(request.getRemoteAddr());
    return personal.with(Response.ok(PasskeyJson.offer(begun.offer())), begun.session()).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "signInByPasskey",
      summary = "Sign in by a challenge that a passkey signed",
      description =
          "Uses the challenge up, whether it proves anything or not. A passkey nobody has, a"
              + " signature that is none, and a counter that went back are the same refusal.")
  @RequestBody(ref = "SignedPasskeyChallenge")
  @APIResponse(responseCode = "204", description = "Signed in, by a new session in a cookie")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "429", ref = "TooManyAttempts")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response signIn(
      @Nullable JsonBody body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    ownSite.require(headers);
    SignedChallenge answer = PasskeyBody.signed(body);
    SecretToken session =
        signIn.execute(PersonalAnswers.session(headers), answer, request.getRemoteAddr());
    return personal.with(Response.noContent(), session).build();
  }
}
