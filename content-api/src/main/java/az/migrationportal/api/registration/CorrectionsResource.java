package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.registration.correction.ChangeLanguage;
import az.migrationportal.registration.correction.ChangeStep;
import az.migrationportal.registration.draft.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Changes of one's own registration in place. */
@Path("registration/record/changes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registration")
public class CorrectionsResource {
  @Inject ChangeStep changeStep;
  @Inject ChangeLanguage changeLanguage;
  @Inject PersonalAnswers personal;
  @Inject OwnSite ownSite;

  @PUT
  @Path("steps/{step}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeRecordStep",
      summary = "Change what a step of the form said",
      description =
          "Steps and entries are those of registering, with the same checks; `If-Match` names the ETag"
              + " of the record. Entries that are left out are empty from now on. Of `place` the country"
              + " and the first day stay (moving is another operation), of `contact` only the telephone"
              + " is changed (its address by operations of its own). What cannot be taken is kept as"
              + " typed and changes nothing.")
  @RequestBody(ref = "RegistrationEntries")
  @APIResponse(responseCode = "204", description = "Changed")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "412", ref = "Stale")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "428", ref = "PreconditionRequired")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response step(
      @PathParam("step") String name,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable JsonBody body,
      @Context HttpHeaders headers) {
    ownSite.require(headers);
    Step step =
        Step.of(name).orElseThrow(() -> new RequestRefused(ProblemKind.NOT_FOUND, Map.of()));
    int seen = Precondition.version(ifMatch);
    changeStep.execute(
        PersonalAnswers.session(headers),
        seen,
        step,
        RegistrationBody.entries(body),
        personal.abroad());
    return PersonalAnswers.of(Response.noContent()).build();
  }

  @PUT
  @Path("language")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeRecordLanguage",
      summary = "Change the language of mails",
      description = "Of all mails to come.")
  @RequestBody(ref = "RegistrationLocale")
  @APIResponse(responseCode = "204", description = "Changed")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response language(@Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    changeLanguage.execute(
        PersonalAnswers.session(headers), RegistrationBody.locale(body, headers));
    return PersonalAnswers.of(Response.noContent()).build();
  }
}
