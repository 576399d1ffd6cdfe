package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Segment;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.reminder.AddReminder;
import az.migrationportal.registration.reminder.ReminderCheck;
import az.migrationportal.registration.reminder.RemoveReminder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reminders of one's own registration; the record lists them. */
@Path("registration/record/reminders")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registration")
public class RemindersResource {
  @Inject AddReminder add;
  @Inject RemoveReminder remove;
  @Inject OwnSite ownSite;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addReminder",
      summary = "Be reminded of a day by mail",
      description =
          "Told once, `lead` before the day, in the language of the record. The day may be left out"
              + " for a passport whose last day is kept. The same reminder twice is one; at most 20.")
  @RequestBody(ref = "NewReminder")
  @APIResponse(responseCode = "200", ref = "Reminder")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response add(@Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    try {
      return PersonalAnswers.of(
              Response.ok(
                  RegistrationJson.reminder(
                          add.execute(
                              PersonalAnswers.session(headers), RegistrationBody.reminder(body)))
                      .build()
                      .toString()))
          .build();
    } catch (InvalidEntries e) {
      throw new InvalidEntries(ofBody(e.violations()));
    }
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "removeReminder",
      summary = "Take a reminder away",
      description = "Told already or not.")
  @APIResponse(responseCode = "204", description = "Gone")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response remove(@PathParam("id") String id, @Context HttpHeaders headers) {
    ownSite.require(headers);
    remove.execute(PersonalAnswers.session(headers), Segment.number(id));
    return PersonalAnswers.of(Response.noContent()).build();
  }

  /** Named as the fields of the body are. */
  private static List<EntryViolation> ofBody(List<EntryViolation> violations) {
    return violations.stream()
        .map(
            fault ->
                new EntryViolation(
                    fault.field().substring(ReminderCheck.PREFIX.length()),
                    fault.rule(),
                    fault.data()))
        .toList();
  }
}
