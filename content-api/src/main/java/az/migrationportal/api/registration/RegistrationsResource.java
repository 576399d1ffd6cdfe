package az.migrationportal.api.registration;

import az.migrationportal.api.form.OwnSite;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.json.Json;
import az.migrationportal.registration.coverage.Coverage;
import az.migrationportal.registration.forgetting.Receipt;
import az.migrationportal.registration.forgetting.Receipts;
import az.migrationportal.registration.registrant.ConfirmStay;
import az.migrationportal.registration.registrant.PublicNumber;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What can be asked and said about registrations without a session. */
@Path("registration")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registration")
public class RegistrationsResource {
  @Inject Coverage coverage;
  @Inject Receipts receipts;
  @Inject ConfirmStay confirmStay;
  @Inject OwnSite ownSite;

  @GET
  @Path("coverage")
  @Operation(
      operationId = "getCoverage",
      summary = "How many are registered in a country, and how fresh that is",
      description = "Numbers under five are left out, so that nobody can be recognised.")
  @APIResponse(responseCode = "200", ref = "Coverage")
  public Response coverage() {
    JsonArrayBuilder countries = Json.createArrayBuilder();
    coverage.countries().forEach(country -> countries.add(RegistrationJson.coverage(country)));
    return Response.ok(
            Json.createObjectBuilder()
                .add("smallest", Coverage.SMALLEST)
                .add("countries", countries)
                .build()
                .toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @GET
  @Path("receipts/{number}")
  @Operation(
      operationId = "getErasureReceipt",
      summary = "The receipt of a registration that was erased",
      description = "By its number. Says when and why, and names nobody.")
  @APIResponse(responseCode = "200", ref = "ErasureReceipt")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response receipt(@PathParam("number") String number) {
    Receipt receipt =
        PublicNumber.of(number).flatMap(receipts::find).orElseThrow(UnknownRegistration::new);
    return PersonalAnswers.of(Response.ok(RegistrationJson.receipt(receipt))).build();
  }

  @POST
  @Path("still/{token}")
  @Operation(
      operationId = "confirmStayByLink",
      summary = "Say by the link of a mail that nothing has changed",
      description =
          "Opens no data. Only a POST confirms, so that programs that open the links of mails confirm"
              + " nothing. More than once is no error.")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "204", description = "Noted")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response still(
      @PathParam("token") String segment, @Nullable JsonBody body, @Context HttpHeaders headers) {
    ownSite.require(headers);
    confirmStay.executeByLink(SecretToken.of(segment).orElseThrow(UnknownRegistration::new));
    return PersonalAnswers.of(Response.noContent()).build();
  }
}
