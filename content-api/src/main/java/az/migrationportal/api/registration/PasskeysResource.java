package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Segment;
import az.migrationportal.registration.passkey.AddPasskey;
import az.migrationportal.registration.passkey.MyPasskeys;
import az.migrationportal.registration.passkey.OfferPasskey;
import az.migrationportal.registration.passkey.PasskeyCard;
import az.migrationportal.registration.passkey.RemovePasskey;
import az.migrationportal.registration.passkey.RenamePasskey;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The passkeys of one's own registration. */
@Path("registration/passkeys")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registration")
public class PasskeysResource {
  @Inject MyPasskeys passkeys;
  @Inject OfferPasskey offer;
  @Inject AddPasskey addPasskey;
  @Inject RenamePasskey renamePasskey;
  @Inject RemovePasskey removePasskey;
  @Inject OwnSite ownSite;

  @GET
  @Operation(
      operationId = "listMyPasskeys",
      summary = "The passkeys of one's own registration",
      description = "What the owner calls each, when it was added and last used; no key.")
  @APIResponse(responseCode = "200", ref = "MyPasskeys")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response list(@Context HttpHeaders headers) {
    return PersonalAnswers.of(
            Response.ok(PasskeyJson.list(passkeys.list(PersonalAnswers.session(headers)))))
        .build();
  }

  @POST
  @Path("offer")
  @Operation(
      operationId = "offerMyPasskey",
      summary = "Ask for what a browser makes a passkey with",
      description =
          "A challenge that is good once, for five minutes and this session, with the other members"
              + " of `PublicKeyCredentialCreationOptions`; bytes are in Base64 for addresses.")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "200", ref = "PasskeyOffer")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response offer(@Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    return PersonalAnswers.of(
            Response.ok(PasskeyJson.offer(offer.execute(PersonalAnswers.session(headers)))))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addMyPasskey",
      summary = "Add the passkey that a browser has made",
      description =
          "Uses the challenge up, whether it is taken or not. Which device made it is not asked.")
  @RequestBody(ref = "MadePasskey")
  @APIResponse(responseCode = "201", ref = "AddedPasskey")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response add(@Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    PasskeyBody.Made made = PasskeyBody.made(body);
    PasskeyCard card =
        addPasskey.execute(PersonalAnswers.session(headers), made.label(), made.answer());
    URI place = URI.create("/api/v1/registration/passkeys/" + card.number());
    return PersonalAnswers.of(Response.created(place))
        .entity(PasskeyJson.card(card).build().toString())
        .build();
  }

  @PUT
  @Path("{number}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "renameMyPasskey",
      summary = "Call a passkey something else",
      description = "Up to 60 characters on one line; none takes the name away.")
  @RequestBody(ref = "PasskeyLabel")
  @APIResponse(responseCode = "204", description = "Noted")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response rename(
      @PathParam("number") String segment, @Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    String label = PasskeyBody.label(body);
    SecretToken session = PersonalAnswers.session(headers);
    renamePasskey.execute(session, number(segment), label);
    return PersonalAnswers.of(Response.noContent()).build();
  }

  @DELETE
  @Path("{number}")
  @Operation(
      operationId = "removeMyPasskey",
      summary = "Take a passkey away",
      description =
          "It opens nothing any more. The code by mail works whether there are passkeys or not.")
  @APIResponse(responseCode = "204", description = "Gone")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response remove(@PathParam("number") String segment, @Context HttpHeaders headers) {
    ownSite.require(headers);
    removePasskey.execute(PersonalAnswers.session(headers), number(segment));
    return PersonalAnswers.of(Response.noContent()).build();
  }

  /** What can be no number names nothing, as one that is not there. */
  private static int number(String segment) {
    long number = Segment.number(segment);
    return number <= Integer.MAX_VALUE ? (int) number : 0;
  }
}
