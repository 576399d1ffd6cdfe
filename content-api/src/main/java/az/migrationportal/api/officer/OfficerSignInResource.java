package az.migrationportal.api.officer;

import az.migrationportal.api.form.FormBody;
import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.form.PersonalReply;
import az.migrationportal.api.form.SessionCookies;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.officer.ChangeOwnPassword;
import az.migrationportal.registration.officer.OfficerAddress;
import az.migrationportal.registration.officer.OfficerNotProven;
import az.migrationportal.registration.officer.SignInOfficer;
import az.migrationportal.registration.officer.SignOutOfficer;
import az.migrationportal.registration.refusal.RegistrationRefusal;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SessionCookie;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Officers come and go, and choose their passwords. */
@Path("officer")
@ApplicationScoped
public class OfficerSignInResource {
  private static final String FORM = "application/x-www-form-urlencoded";

  @Inject OwnSite ownSite;
  @Inject OfficerDesk desk;
  @Inject SessionCookies cookies;
  @Inject SignInOfficer signInOfficer;
  @Inject SignOutOfficer signOutOfficer;
  @Inject ChangeOwnPassword changeOwnPassword;

  /** Name and password; a wrong name and a wrong password lead to the same page. */
  @POST
  @Path("sign-in")
  @Consumes(FORM)
  @Operation(hidden = true)
  public Response signIn(
      InputStream body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    ownSite.require(headers);
    FormBody form = FormBody.read(body);
    ReaderLocale locale = OfficerDesk.language(form, headers);
    try {
      SecretToken session =
          signInOfficer.execute(
              form.field("name").orElse(""), form.exactly("password"), request.getRemoteAddr());
      return PersonalReply.seeOther(
          OfficerAddress.inbox(locale), cookies.begin(SessionCookie.OFFICER, session));
    } catch (RegistrationRefusal e) {
      return PersonalReply.seeOther(
          OfficerDesk.problem(OfficerAddress.below(locale, "sign-in"), e.rule()));
    }
  }

  @POST
  @Path("sign-out")
  @Consumes(FORM)
  @Operation(hidden = true)
  public Response signOut(InputStream body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    ReaderLocale locale = OfficerDesk.language(FormBody.read(body), headers);
    SessionCookies.session(SessionCookie.OFFICER, headers).ifPresent(signOutOfficer::execute);
    return PersonalReply.seeOther(
        OfficerAddress.below(locale, "sign-in"), cookies.end(SessionCookie.OFFICER));
  }

  @POST
  @Path("password")
  @Consumes(FORM)
  @Operation(hidden = true)
  public Response password(InputStream body, @Context HttpHeaders headers) {
    return desk.perform(
        body,
        headers,
        "password",
        (officer, form, locale) -> {
          SecretToken session =
              SessionCookies.session(SessionCookie.OFFICER, headers).orElseThrow();
          try {
            changeOwnPassword.execute(
                officer, session, form.exactly("present"), form.exactly("password"));
          } catch (OfficerNotProven e) {
            // Not a reason to sign in again: they have, and mistyped.
            return OfficerDesk.problem(
                OfficerAddress.below(locale, "password"), "officer-not-proven");
          }
          return OfficerAddress.below(locale, "password") + "?done=yes";
        });
  }
}
