package az.migrationportal.api.history;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.answer.Representation;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.history.TextHistory;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** The text of an item on two days. */
@Path("items/{key}/changes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delivery")
public class ItemChangesResource {
  @Inject TextHistory history;
  @Inject BakuDay day;

  @GET
  @Operation(
      operationId = "compareItem",
      summary = "What changed on the page of an item between two days",
      description =
          "Piece by piece (heading, paragraph, item of a list, row of a table, field), as a reader"
              + " sees it: with the facts of each day in words. Before the first publication the"
              + " first text stands in, and `beforeFirstPublication` says so. `to` is today in Baku"
              + " where it is left out; the earlier day is told first.")
  @APIResponse(responseCode = "200", ref = "TextDifference")
  @APIResponse(responseCode = "304", ref = "NotModified")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response changes(
      @PathParam("key") String key,
      @QueryParam("locale") @Nullable String locale,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @Context HttpHeaders request) {
    ContentLocale asked = Parameter.locale(locale);
    ItemKey item = Segment.itemKey(key);
    LocalDate today = day.today();
    LocalDate one = Parameter.day("from", Parameter.required("from", from), today);
    return history
        .between(item, asked, one, Parameter.day("to", to, today))
        .map(
            difference ->
                Representation.of(
                    DifferenceJson.of(difference), difference.to().item().writtenIn().tag()))
        .map(answer -> DeliveryResponses.of(answer, request))
        .orElseThrow(() -> Segment.unknownItem(item.value()));
  }
}
