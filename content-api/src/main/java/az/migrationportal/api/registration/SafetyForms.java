package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.recipient.AnswerCrisisMessage;
import az.migrationportal.registration.recipient.HelpEntries;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The forms of the page that a letter in an emergency links to: safe, or in need of help. */
@Path("registration/my-safety")
@ApplicationScoped
@Consumes(FormAnswers.FORM)
public class SafetyForms {
  @Inject AnswerCrisisMessage answer;
  @Inject OwnSite ownSite;

  /** Takes an answer; what cannot be taken is kept and shown again. */
  @POST
  @Path("{token}")
  @Operation(hidden = true)
  public Response answer(
      @PathParam("token") String segment, InputStream body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    FormAnswers form = FormAnswers.read(body, headers);
    return form.answered(
        locale -> {
          SecretToken link = SecretToken.of(segment).orElseThrow(UnknownRegistration::new);
          String page = RegistrationAddress.myRecord(locale, "safe/" + link.value());
          try {
            answer.execute(
                link,
                form.body().field("answer").orElse(""),
                new HelpEntries(
                    form.body().exactly("words"), form.body().field("phone").orElse("")));
          } catch (InvalidEntries e) {
            return PersonalAnswers.seeOther(page + "?mend=yes");
          }
          return PersonalAnswers.seeOther(page + "?said=yes");
        });
  }
}
