package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.json.Json;
import az.migrationportal.registration.draft.BeginRegistration;
import az.migrationportal.registration.draft.Draft;
import az.migrationportal.registration.draft.Drafts;
import az.migrationportal.registration.draft.EntryCheck;
import az.migrationportal.registration.draft.ResumeDraft;
import az.migrationportal.registration.draft.SaveStep;
import az.migrationportal.registration.draft.SendResumeLink;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.draft.UnknownDraft;
import az.migrationportal.registration.registrant.Register;
import az.migrationportal.registration.registrant.Registered;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A registration that is being written; the cookie of the answer to the first call opens it. */
@Path("registration/draft")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registration")
public class DraftsResource {
  @Inject BeginRegistration begin;
  @Inject SaveStep saveStep;
  @Inject SendResumeLink sendLink;
  @Inject ResumeDraft resume;
  @Inject Register register;
  @Inject Drafts drafts;
  @Inject PersonalAnswers personal;
  @Inject OwnSite ownSite;
  @Inject BakuDay day;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "beginRegistration",
      summary = "Begin to register as a citizen abroad",
      description =
          "Needs no account. The cookie `portal-registrant` of the answer names the draft; send it"
              + " with the calls that follow. A draft nobody touches for thirty days is erased.")
  @RequestBody(ref = "RegistrationLocale")
  @APIResponse(responseCode = "201", ref = "RegistrationDraft")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "429", ref = "TooManyAttempts")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response begin(
      @Nullable JsonBody body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    ownSite.require(headers);
    SecretToken session =
        begin.execute(RegistrationBody.locale(body, headers), request.getRemoteAddr());
    Draft draft = drafts.find(session).orElseThrow(NotSignedIn::new);
    return personal
        .with(Response.created(URI.create("/api/v1/registration/draft")), session)
        .entity(RegistrationJson.draft(draft, check(draft)))
        .build();
  }

  @GET
  @Operation(
      operationId = "getRegistrationDraft",
      summary = "The draft of this session, and what is still wrong with it",
      description = "Entries are as they were typed; `faults` names what stops it from being sent.")
  @APIResponse(responseCode = "200", ref = "RegistrationDraft")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response get(@Context HttpHeaders headers) {
    return shown(drafts.find(PersonalAnswers.session(headers)).orElseThrow(NotSignedIn::new));
  }

  @PUT
  @Path("steps/{step}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "saveRegistrationStep",
      summary = "Keep the entries of a step, right or wrong",
      description =
          "Steps are `about`, `household`, `place` and `contact`. Entries that are left out are empty"
              + " from now on. Days are three entries, such as `born-day`, `born-month`, `born-year`."
              + " Refused are only entries of more than 2,000 characters, control characters, and"
              + " entries that the step does not have.")
  @RequestBody(ref = "RegistrationEntries")
  @APIResponse(responseCode = "200", ref = "RegistrationDraft")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response save(
      @PathParam("step") String name, @Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    Step step =
        Step.of(name).orElseThrow(() -> new RequestRefused(ProblemKind.NOT_FOUND, Map.of()));
    return shown(
        saveStep.execute(PersonalAnswers.session(headers), step, RegistrationBody.entries(body)));
  }

  @POST
  @Path("link")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "sendResumeLink",
      summary = "Mail a link that goes on with the draft on another device",
      description = "The answer is the same whether the address was written to too often or not.")
  @RequestBody(ref = "RegistrationLetter")
  @APIResponse(responseCode = "204", description = "Noted")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "429", ref = "TooManyAttempts")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response link(
      @Nullable JsonBody body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
    ownSite.require(headers);
    RegistrationBody.Letter letter = RegistrationBody.letter(body, headers);
    sendLink.execute(
        PersonalAnswers.session(headers),
        letter.address(),
        letter.locale(),
        request.getRemoteAddr());
    return PersonalAnswers.of(Response.noContent()).build();
  }

  @POST
  @Path("resume/{token}")
  @Operation(
      operationId = "resumeRegistration",
      summary = "Go on with a draft by the link of a mail",
      description =
          "Answers a new session in a cookie. Only a POST opens; mail programs read links.")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "200", ref = "RegistrationDraft")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response resume(
      @PathParam("token") String segment, @Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    SecretToken session = resume.execute(SecretToken.of(segment).orElseThrow(UnknownDraft::new));
    Draft draft = drafts.find(session).orElseThrow(UnknownDraft::new);
    return personal.with(Response.ok(RegistrationJson.draft(draft, check(draft))), session).build();
  }

  @POST
  @Path("send")
  @Operation(
      operationId = "sendRegistration",
      summary = "Make the draft a registration, once",
      description =
          "Sent again, or with an address that is registered already, it answers the registration"
              + " that is there. The session is the owner’s from then on.")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "200", ref = "Registered")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response send(@Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    Registered registered = register.execute(PersonalAnswers.session(headers), personal.abroad());
    return PersonalAnswers.of(
            Response.ok(
                Json.createObjectBuilder()
                    .add("number", registered.number())
                    .add("already", registered.already())
                    .build()
                    .toString()))
        .build();
  }

  private Response shown(Draft draft) {
    return PersonalAnswers.of(Response.ok(RegistrationJson.draft(draft, check(draft)))).build();
  }

  private EntryCheck check(Draft draft) {
    return new EntryCheck(draft.entries(), day.today(), personal.abroad());
  }
}
