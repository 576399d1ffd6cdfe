package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.request.Segment;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.reminder.AddReminder;
import az.migrationportal.registration.reminder.RemoveReminder;
import az.migrationportal.registration.reminder.UnknownReminder;
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

/** The forms of reminders on the page of one's own record. */
@Path("registration/my-reminder")
@ApplicationScoped
@Consumes(FormAnswers.FORM)
public class ReminderForms {
  @Inject AddReminder add;
  @Inject RemoveReminder remove;
  @Inject OwnSite ownSite;

  /** Adds one, or leads back to what was typed. */
  @POST
  @Path("add")
  @Operation(hidden = true)
  public Response add(InputStream body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    FormAnswers form = FormAnswers.read(body, headers);
    return form.answered(
        locale -> {
          String record = RegistrationAddress.myRecord(locale);
          try {
            add.execute(PersonalAnswers.session(headers), RegistrationForms.entries(form.body()));
            return PersonalAnswers.seeOther(record + "?said=yes#reminders");
          } catch (InvalidEntries e) {
            return PersonalAnswers.seeOther(record + "?mend=reminder");
          }
        });
  }

  /** Takes one away; one that is gone already is gone. */
  @POST
  @Path("remove/{id}")
  @Operation(hidden = true)
  public Response remove(
      @PathParam("id") String id, InputStream body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    FormAnswers form = FormAnswers.read(body, headers);
    return form.answered(
        locale -> {
          try {
            remove.execute(PersonalAnswers.session(headers), Segment.number(id));
          } catch (UnknownReminder e) {
            // Pressed twice.
          }
          return PersonalAnswers.seeOther(
              RegistrationAddress.myRecord(locale) + "?said=yes#reminders");
        });
  }
}
