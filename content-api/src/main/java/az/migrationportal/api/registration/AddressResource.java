package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.registration.address.ChangeAddress;
import az.migrationportal.registration.address.RequestAddressChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
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

/** Another address for one's own registration. */
@Path("registration/record/address")
@ApplicationScoped
@Tag(name = "Registration")
public class AddressResource {
  @Inject RequestAddressChange requestChange;
  @Inject ChangeAddress changeAddress;
  @Inject OwnSite ownSite;

  @POST
  @Path("code")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "requestAddressChange",
      summary = "Ask for a code at another address",
      description =
          "Of eight digits, good for ten minutes, five tries, and this session. The answer is the same"
              + " for every address, registered or not, and where it was written to too often.")
  @RequestBody(ref = "RegistrationLetter")
  @APIResponse(responseCode = "204", description = "Noted")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "429", ref = "TooManyAttempts")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response code(
      @Nullable JsonBody body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    ownSite.require(headers);
    RegistrationBody.Letter letter = RegistrationBody.letter(body, headers);
    requestChange.execute(
        PersonalAnswers.session(headers),
        letter.address(),
        letter.locale(),
        request.getRemoteAddr());
    return PersonalAnswers.of(Response.noContent()).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeAddress",
      summary = "Change the address to the one that a code proves",
      description =
          "It signs in and gets the mails from then on; the address before is told, other sessions end."
              + " 409 where the address has a registration of its own.")
  @RequestBody(ref = "AddressCode")
  @APIResponse(responseCode = "204", description = "Changed")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "429", ref = "TooManyAttempts")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response change(
      @Nullable JsonBody body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    ownSite.require(headers);
    String code = RegistrationBody.code(body);
    changeAddress.execute(PersonalAnswers.session(headers), code, request.getRemoteAddr());
    return PersonalAnswers.of(Response.noContent()).build();
  }
}
