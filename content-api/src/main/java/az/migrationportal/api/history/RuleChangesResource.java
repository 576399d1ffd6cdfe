package az.migrationportal.api.history;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.answer.Representation;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.history.RuleHistory;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** Facts and visa rules that say something else from a day on. */
@Path("facts/changes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delivery")
public class RuleChangesResource {
  @Inject RuleHistory history;
  @Inject BakuDay day;

  @GET
  @Operation(
      operationId = "listRuleChanges",
      summary = "Fees, terms and visa rules that change between two days",
      description =
          "After `from`, up to and with `to`, in the past or to come; each with its day and a"
              + " sentence in plain words. Only rules whose first or last day a source gives have a"
              + " day of change. `to` is today in Baku where it is left out; the order of the two"
              + " days does not matter.")
  @APIResponse(responseCode = "200", ref = "RuleChanges")
  @APIResponse(responseCode = "304", ref = "NotModified")
  public Response changes(
      @QueryParam("locale") @Nullable String locale,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @Context HttpHeaders request) {
    ContentLocale asked = Parameter.locale(locale);
    LocalDate today = day.today();
    LocalDate one = Parameter.day("from", Parameter.required("from", from), today);
    LocalDate other = Parameter.day("to", to, today);
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;
    return DeliveryResponses.of(
        Representation.of(
            DifferenceJson.of(earlier, later, asked, history.between(earlier, later, asked)),
            asked.tag()),
        request);
  }
}
