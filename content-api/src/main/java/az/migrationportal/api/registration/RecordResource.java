package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.paper.RecordPaper;
import az.migrationportal.api.paper.WholeRecord;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.forgetting.EraseRegistration;
import az.migrationportal.registration.registrant.ChangeConsents;
import az.migrationportal.registration.registrant.ComeHome;
import az.migrationportal.registration.registrant.ConfirmStay;
import az.migrationportal.registration.registrant.MoveOn;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One's own registration, for whoever is signed in as its owner. */
@Path("registration/record")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registration")
public class RecordResource {
  @Inject WholeRecords records;
  @Inject RecordPaper recordPaper;
  @Inject ConfirmStay confirmStay;
  @Inject MoveOn moveOn;
  @Inject ComeHome comeHome;
  @Inject ChangeConsents changeConsents;
  @Inject EraseRegistration eraseRegistration;
  @Inject PersonalAnswers personal;
  @Inject OwnSite ownSite;
  @Inject BakuDay day;

  @GET
  @Operation(
      operationId = "getMyRecord",
      summary = "Everything that is kept about the one who asks",
      description =
          "With who looked at it, how fresh it is, and the day it is erased. Never cached.")
  @APIResponse(responseCode = "200", ref = "MyRecord")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response get(@Context HttpHeaders headers) {
    WholeRecord whole = whole(headers);
    return PersonalAnswers.of(Response.ok(RegistrationJson.record(whole, day.today())))
        .tag(Integer.toString(whole.record().version()))
        .build();
  }

  @GET
  @Path("export")
  @Operation(
      operationId = "exportMyRecord",
      summary = "The same as a file to take along",
      description = "All that is kept, as JSON, offered as a download.")
  @APIResponse(responseCode = "200", ref = "MyRecord")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response export(@Context HttpHeaders headers) {
    WholeRecord whole = whole(headers);
    return PersonalAnswers.of(Response.ok(RegistrationJson.record(whole, day.today())))
        .tag(Integer.toString(whole.record().version()))
        .header("Content-Disposition", "attachment; filename=\"registration.json\"")
        .build();
  }

  @GET
  @Path("paper")
  @Produces(ConfirmationsResource.PDF)
  @Operation(
      operationId = "getMyRecordPaper",
      summary = "The same on paper",
      description =
          "All that is kept, as a tagged PDF in the language of the registration; of documents and"
              + " enquiries which there are, not what they hold.")
  @APIResponse(responseCode = "200", ref = "RecordPaper")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response paper(@Context HttpHeaders headers) {
    byte[] pdf = recordPaper.of(whole(headers), day.today());
    return PersonalAnswers.of(Response.ok(pdf, ConfirmationsResource.PDF))
        .header("Content-Disposition", "attachment; filename=\"registration.pdf\"")
        .build();
  }

  @POST
  @Path("confirm")
  @Operation(
      operationId = "confirmStay",
      summary = "Say that nothing has changed",
      description = "Starts the clock of the registration again. More than once is no error.")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "204", description = "Noted")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  public Response confirm(@Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    confirmStay.execute(PersonalAnswers.session(headers));
    return nothing();
  }

  @POST
  @Path("move")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "moveOn",
      summary = "Say where one lives now",
      description =
          "Takes the entries of the step `place`. The stay before it ends on the day the new one"
              + " begins. Entries that cannot be taken are kept as typed and change nothing.")
  @RequestBody(ref = "RegistrationEntries")
  @APIResponse(responseCode = "204", description = "Noted")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response move(@Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    moveOn.execute(
        PersonalAnswers.session(headers), RegistrationBody.entries(body), personal.abroad());
    return nothing();
  }

  @POST
  @Path("home")
  @Operation(
      operationId = "comeHome",
      summary = "Say that one lives in Azerbaijan again",
      description = "Ends the stay today. The registration is erased when its term is over.")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "204", description = "Noted")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response home(@Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    comeHome.execute(PersonalAnswers.session(headers));
    return nothing();
  }

  @PUT
  @Path("consents")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeConsents",
      summary = "Agree and withdraw, purpose by purpose",
      description = "Exactly the named purposes hold afterwards; each time is kept with its day.")
  @RequestBody(ref = "ConsentPurposes")
  @APIResponse(responseCode = "204", description = "Noted")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response consents(@Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    changeConsents.execute(PersonalAnswers.session(headers), RegistrationBody.purposes(body));
    return nothing();
  }

  @DELETE
  @Operation(
      operationId = "eraseMyRecord",
      summary = "Erase the registration at once and for good",
      description =
          "Answers the receipt, which names nobody. Enquiries that were asked on it stay, without a"
              + " link to it, unless `enquiries=true`; without that it works without the master key"
              + " too.")
  @APIResponse(responseCode = "200", ref = "ErasureReceipt")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response erase(
      @QueryParam("enquiries") @Nullable String enquiries, @Context HttpHeaders headers) {
    ownSite.require(headers);
    boolean all = Parameter.flag("enquiries", enquiries);
    SecretToken session = PersonalAnswers.session(headers);
    String receipt =
        RegistrationJson.receipt(
            all
                ? eraseRegistration.executeWithEnquiries(session)
                : eraseRegistration.execute(session));
    return personal.without(Response.ok(receipt)).build();
  }

  private WholeRecord whole(HttpHeaders headers) {
    return records.of(PersonalAnswers.session(headers));
  }

  private static Response nothing() {
    return PersonalAnswers.of(Response.noContent()).build();
  }
}
