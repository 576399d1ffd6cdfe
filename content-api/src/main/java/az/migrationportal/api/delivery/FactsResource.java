package az.migrationportal.api.delivery;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.wording.FactText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Fees, fines and thresholds as data. */
@Path("facts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delivery")
public class FactsResource {
  @Inject Facts facts;
  @Inject FactText words;
  @Inject BakuDay day;

  @GET
  @Path("fees")
  @Operation(
      operationId = "listFees",
      summary = "Every fee, fine and threshold in force on a day",
      description =
          "Amounts are in whole units of the currency. Where no source gives the amount,"
              + " `confidence` is `not-found` and `amount` is absent.")
  @APIResponse(responseCode = "200", ref = "Fees")
  @APIResponse(responseCode = "304", ref = "NotModified")
  public Response fees(@QueryParam("asOf") @Nullable String asOf, @Context HttpHeaders request) {
    return DeliveryResponses.of(fees(Parameter.day("asOf", asOf, day.today())), request);
  }

  private JsonObject fees(LocalDate asOf) {
    FactJson json = new FactJson(words, asOf);
    JsonArrayBuilder fees = Json.createArrayBuilder();
    for (Fact fact : facts.fees(asOf)) {
      fact.on(asOf).ifPresent(value -> fees.add(json.of(fact, value)));
    }
    return Json.createObjectBuilder().add("asOf", asOf.toString()).add("fees", fees).build();
  }
}
