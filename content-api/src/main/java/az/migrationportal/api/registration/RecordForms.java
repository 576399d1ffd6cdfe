package az.migrationportal.api.registration;

import az.migrationportal.api.form.FormBody;
import az.migrationportal.api.form.OwnSite;
import az.migrationportal.registration.consent.ConsentPurpose;
import az.migrationportal.registration.forgetting.EraseRegistration;
import az.migrationportal.registration.forgetting.Receipt;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.ChangeConsents;
import az.migrationportal.registration.registrant.ComeHome;
import az.migrationportal.registration.registrant.ConfirmStay;
import az.migrationportal.registration.registrant.MoveOn;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.ProveAddress;
import az.migrationportal.registration.verification.RequestCode;
import az.migrationportal.registration.verification.Visits;
import az.migrationportal.registration.verification.WrongCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The forms of one's own record: sign in, confirm, move, come home, agree, be erased, leave. */
@Path("registration/my-form")
@ApplicationScoped
@Consumes(FormAnswers.FORM)
public class RecordForms {
  @Inject RequestCode requestCode;
  @Inject ProveAddress proveAddress;
  @Inject Visits visits;
  @Inject ConfirmStay confirmStay;
  @Inject MoveOn moveOn;
  @Inject ComeHome comeHome;
  @Inject ChangeConsents changeConsents;
  @Inject EraseRegistration eraseRegistration;
  @Inject PersonalAnswers personal;
  @Inject OwnSite ownSite;

  /** Sends a code to sign in with; the same page for every address. */
  @POST
  @Path("sign-in")
  @Operation(hidden = true)
  public Response signIn(
      InputStream body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    FormAnswers form = form(body, headers);
    return form.answered(
        locale -> {
          Optional<MailAddress> address = form.body().field("email").flatMap(MailAddress::of);
          if (address.isEmpty()) {
            return PersonalAnswers.seeOther(
                RegistrationAddress.myRecord(locale, "sign-in") + "?mend=yes");
          }
          SecretToken session =
              requestCode.execute(null, address.get(), locale, request.getRemoteAddr());
          return with(session, RegistrationAddress.myRecord(locale, "code"));
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
            SecretToken session =
                proveAddress.execute(
                    PersonalAnswers.session(headers),
                    form.body().field("code").orElse(""),
                    request.getRemoteAddr());
            return with(
                session,
                personal.awaitsSecondStep(session)
                    ? RegistrationAddress.myRecord(locale, "second-step")
                    : RegistrationAddress.myRecord(locale));
          } catch (WrongCode e) {
            return PersonalAnswers.seeOther(
                RegistrationAddress.myRecord(locale, "code") + "?mend=yes");
          }
        });
  }

  /** Signs out; also leaves a draft, which its link still opens. */
  @POST
  @Path("leave")
  @Operation(hidden = true)
  public Response leave(InputStream body, @Context HttpHeaders headers) {
    return form(body, headers)
        .answered(
            locale -> {
              PersonalAnswers.sessionIfAny(headers).ifPresent(visits::end);
              return without(RegistrationAddress.register(locale, "left"));
            });
  }

  /** “Nothing has changed.” */
  @POST
  @Path("confirm")
  @Operation(hidden = true)
  public Response confirm(InputStream body, @Context HttpHeaders headers) {
    return form(body, headers)
        .answered(
            locale -> {
              confirmStay.execute(PersonalAnswers.session(headers));
              return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale) + "?said=yes");
            });
  }

  /** The same by the link of a mail. */
  @POST
  @Path("still/{token}")
  @Operation(hidden = true)
  public Response still(
      @PathParam("token") String segment, InputStream body, @Context HttpHeaders headers) {
    return form(body, headers)
        .answered(
            locale -> {
              confirmStay.executeByLink(
                  SecretToken.of(segment).orElseThrow(UnknownRegistration::new));
              return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale, "thanks"));
            });
  }

  /** “I moved.” */
  @POST
  @Path("move")
  @Operation(hidden = true)
  public Response move(InputStream body, @Context HttpHeaders headers) {
    FormAnswers form = form(body, headers);
    return form.answered(
        locale -> {
          try {
            moveOn.execute(
                PersonalAnswers.session(headers),
                RegistrationForms.entries(form.body()),
                personal.abroad());
            return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale) + "?said=yes");
          } catch (InvalidEntries e) {
            return PersonalAnswers.seeOther(
                RegistrationAddress.myRecord(locale, "move") + "?mend=yes");
          }
        });
  }

  /** “I came home.” */
  @POST
  @Path("home")
  @Operation(hidden = true)
  public Response home(InputStream body, @Context HttpHeaders headers) {
    return form(body, headers)
        .answered(
            locale -> {
              comeHome.execute(PersonalAnswers.session(headers));
              return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale) + "?said=yes");
            });
  }

  /** Gives and withdraws consents. */
  @POST
  @Path("consents")
  @Operation(hidden = true)
  public Response consents(InputStream body, @Context HttpHeaders headers) {
    FormAnswers form = form(body, headers);
    return form.answered(
        locale -> {
          changeConsents.execute(PersonalAnswers.session(headers), ticked(form.body()));
          return PersonalAnswers.seeOther(
              RegistrationAddress.myRecord(locale) + "?said=yes#consents");
        });
  }

  /** Erases, after a page that asks. */
  @POST
  @Path("erase")
  @Operation(hidden = true)
  public Response erase(InputStream body, @Context HttpHeaders headers) {
    FormAnswers form = form(body, headers);
    return form.answered(
        locale -> {
          if (form.body().field("sure").isEmpty()) {
            return PersonalAnswers.seeOther(
                RegistrationAddress.myRecord(locale, "erase") + "?mend=yes");
          }
          SecretToken session = PersonalAnswers.session(headers);
          Receipt receipt =
              form.body().field("enquiries").isPresent()
                  ? eraseRegistration.executeWithEnquiries(session)
                  : eraseRegistration.execute(session);
          return without(RegistrationAddress.myRecord(locale, "receipt") + "/" + receipt.number());
        });
  }

  private static Set<ConsentPurpose> ticked(FormBody body) {
    Set<ConsentPurpose> ticked = EnumSet.noneOf(ConsentPurpose.class);
    for (ConsentPurpose purpose : ConsentPurpose.values()) {
      if (body.field("consent-" + purpose.id()).isPresent()) {
        ticked.add(purpose);
      }
    }
    return ticked;
  }

  private FormAnswers form(InputStream body, HttpHeaders headers) {
    ownSite.require(headers);
    return FormAnswers.read(body, headers);
  }

  private Response with(SecretToken session, String address) {
    return personal.with(Response.seeOther(URI.create(address)), session).build();
  }

  private Response without(String address) {
    return personal.without(Response.seeOther(URI.create(address))).build();
  }
}
