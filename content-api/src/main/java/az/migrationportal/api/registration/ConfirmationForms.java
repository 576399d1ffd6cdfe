package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.paper.ConfirmationPaper;
import az.migrationportal.registration.confirmation.IssueConfirmation;
import az.migrationportal.registration.confirmation.NothingToConfirm;
import az.migrationportal.registration.locale.RegistrationAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The button of a confirmation on the page of one's own record; answers the file. */
@Path("registration/my-confirmation")
@ApplicationScoped
@Consumes(FormAnswers.FORM)
public class ConfirmationForms {
  @Inject IssueConfirmation issue;
  @Inject ConfirmationPaper paper;
  @Inject OwnSite ownSite;

  /** Issues one. */
  @POST
  @Operation(hidden = true)
  public Response issue(InputStream body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    FormAnswers form = FormAnswers.read(body, headers);
    return form.answered(
        locale -> {
          try {
            return ConfirmationsResource.file(
                paper.of(issue.execute(PersonalAnswers.session(headers), locale)));
          } catch (NothingToConfirm e) {
            return PersonalAnswers.seeOther(RegistrationAddress.myRecord(locale));
          }
        });
  }
}
