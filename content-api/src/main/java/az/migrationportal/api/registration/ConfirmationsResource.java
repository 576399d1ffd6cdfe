package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.paper.ConfirmationPaper;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.json.Json;
import az.migrationportal.registration.confirmation.CheckedConfirmation;
import az.migrationportal.registration.confirmation.Confirmations;
import az.migrationportal.registration.confirmation.IssueConfirmation;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Confirmations on paper: issued to owners, checked by anybody. */
@Path("registration/confirmations")
@ApplicationScoped
@Tag(name = "Registration")
public class ConfirmationsResource {
  static final String PDF = "application/pdf";

  @Inject IssueConfirmation issue;
  @Inject Confirmations confirmations;
  @Inject ConfirmationPaper paper;
  @Inject OwnSite ownSite;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(PDF)
  @Operation(
      operationId = "issueConfirmation",
      summary = "A confirmation of one’s own registration as PDF",
      description =
          "In three languages, with a new code that anybody can check. Of one registration twenty hold"
              + " at most; another one takes the place of the oldest. 409 where the registration does"
              + " not count: its owner came home, or did not answer for too long.")
  @RequestBody(ref = "RegistrationLocale")
  @APIResponse(responseCode = "200", ref = "ConfirmationPaper")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  @APIResponse(responseCode = "503", ref = "Unreadable")
  public Response issue(@Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    return file(
        paper.of(
            issue.execute(
                PersonalAnswers.session(headers), RegistrationBody.locale(body, headers))));
  }

  @GET
  @Path("{code}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "checkConfirmation",
      summary = "Whether a confirmation holds",
      description =
          "By the code on it. Says when it was issued, and names nobody. A code that never was and one"
              + " whose registration was erased are answered alike: it does not hold.")
  @APIResponse(responseCode = "200", ref = "CheckedConfirmation")
  public Response check(@PathParam("code") String code) {
    Optional<CheckedConfirmation> found = SecretToken.of(code).flatMap(confirmations::find);
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("holds", found.filter(CheckedConfirmation::holds).isPresent());
    found.ifPresent(known -> json.add("issuedOn", known.issuedOn().toString()));
    return PersonalAnswers.of(Response.ok(json.build().toString())).build();
  }

  static Response file(byte[] pdf) {
    return PersonalAnswers.of(Response.ok(pdf, PDF))
        .header("Content-Disposition", "attachment; filename=\"confirmation.pdf\"")
        .build();
  }
}
