package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.registration.factor.BeginSecondStep;
import az.migrationportal.registration.factor.ConfirmSecondStep;
import az.migrationportal.registration.factor.EndSecondStep;
import az.migrationportal.registration.factor.SecondStepThere;
import az.migrationportal.registration.factor.TakeSecondStep;
import az.migrationportal.registration.factor.TooManySecondCodes;
import az.migrationportal.registration.factor.WrongSecondCode;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
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
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The forms of the second step, on one's own record and at sign-in. */
@Path("registration/my-second-step")
@ApplicationScoped
@Consumes(FormAnswers.FORM)
public class SecondStepForms {
  @Inject BeginSecondStep begin;
  @Inject ConfirmSecondStep confirm;
  @Inject EndSecondStep end;
  @Inject TakeSecondStep take;
  @Inject PersonalAnswers personal;
  @Inject OwnSite ownSite;

  /** Gives a secret and a recovery code, which the record then shows. */
  @POST
  @Path("begin")
  @Operation(hidden = true)
  public Response begin(InputStream body, @Context HttpHeaders headers) {
    return answered(
        body, headers, code -> begin.execute(PersonalAnswers.session(headers)), "#second-step");
  }

  /** Switches it on. */
  @POST
  @Path("confirm")
  @Operation(hidden = true)
  public Response confirm(InputStream body, @Context HttpHeaders headers) {
    return answered(
        body,
        headers,
        code -> confirm.execute(PersonalAnswers.session(headers), code),
        "?said=yes#second-step");
  }

  /** Takes it away. */
  @POST
  @Path("end")
  @Operation(hidden = true)
  public Response end(InputStream body, @Context HttpHeaders headers) {
    return answered(
        body,
        headers,
        code -> end.execute(PersonalAnswers.session(headers), code),
        "?said=yes#second-step");
  }

  /** Takes the second step of a sign-in. */
  @POST
  @Path("take")
  @Operation(hidden = true)
  public Response take(
      InputStream body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    ownSite.require(headers);
    FormAnswers form = FormAnswers.read(body, headers);
    return form.answered(
        locale -> {
          try {
            return personal
                .with(
                    Response.fromResponse(shown(locale, "")),
                    take.execute(
                        PersonalAnswers.session(headers),
                        form.body().field("code").orElse(""),
                        request.getRemoteAddr()))
                .build();
          } catch (WrongSecondCode e) {
            return again(locale, "wrong");
          } catch (TooManySecondCodes e) {
            return again(locale, "often");
          }
        });
  }

  private Response answered(
      InputStream body, HttpHeaders headers, Consumer<String> act, String view) {
    ownSite.require(headers);
    FormAnswers form = FormAnswers.read(body, headers);
    return form.answered(
        locale -> {
          try {
            act.accept(form.body().field("code").orElse(""));
          } catch (WrongSecondCode e) {
            return shown(locale, "?step=wrong");
          } catch (TooManySecondCodes e) {
            return shown(locale, "?step=often");
          } catch (SecondStepThere e) {
            // Pressed twice.
            return shown(locale, view);
          }
          return shown(locale, view);
        });
  }

  /** Without a part of the page where something is to be mended: the summary takes the focus. */
  private static Response shown(ReaderLocale locale, String view) {
    return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale) + view);
  }

  private static Response again(ReaderLocale locale, String why) {
    return PersonalAnswers.seeOther(
        RegistrationAddress.myRecord(locale, "second-step") + "?step=" + why);
  }
}
