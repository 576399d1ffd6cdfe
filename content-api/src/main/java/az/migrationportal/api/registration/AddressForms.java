package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.registration.address.AddressTaken;
import az.migrationportal.registration.address.ChangeAddress;
import az.migrationportal.registration.address.RequestAddressChange;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.verification.WrongCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The forms that change the address of one's own record: the address, then its code. */
@Path("registration/my-address")
@ApplicationScoped
@Consumes(FormAnswers.FORM)
public class AddressForms {
  @Inject RequestAddressChange requestChange;
  @Inject ChangeAddress changeAddress;
  @Inject OwnSite ownSite;

  /** Sends a code to the new address; the same page for every address. */
  @POST
  @Path("ask")
  @Operation(hidden = true)
  public Response ask(
      InputStream body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    FormAnswers form = form(body, headers);
    return form.answered(
        locale -> {
          Optional<MailAddress> address = form.body().field("email").flatMap(MailAddress::of);
          if (address.isEmpty()) {
            return PersonalAnswers.seeOther(
                RegistrationAddress.myRecord(locale, "email") + "?mend=yes");
          }
          requestChange.execute(
              PersonalAnswers.session(headers), address.get(), locale, request.getRemoteAddr());
          return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale, "email-code"));
        });
  }

  /** Takes the code. */
  @POST
  @Path("prove")
  @Operation(hidden = true)
  public Response prove(
      InputStream body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    FormAnswers form = form(body, headers);
    return form.answered(
        locale -> {
          try {
            changeAddress.execute(
                PersonalAnswers.session(headers),
                form.body().field("code").orElse(""),
                request.getRemoteAddr());
          } catch (WrongCode e) {
            return PersonalAnswers.seeOther(
                RegistrationAddress.myRecord(locale, "email-code") + "?mend=yes");
          } catch (AddressTaken e) {
            return PersonalAnswers.seeOther(
                RegistrationAddress.myRecord(locale, "email") + "?mend=taken");
          }
          return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale) + "?said=yes");
        });
  }

  private FormAnswers form(InputStream body, HttpHeaders headers) {
    ownSite.require(headers);
    return FormAnswers.read(body, headers);
  }
}
