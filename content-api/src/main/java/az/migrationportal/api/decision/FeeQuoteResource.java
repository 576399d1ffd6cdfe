package az.migrationportal.api.decision;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.answer.Representation;
import az.migrationportal.api.delivery.FactJson;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.decision.quote.FeeQuotes;
import az.migrationportal.content.decision.quote.Quote;
import az.migrationportal.content.decision.quote.QuoteQuestion;
import az.migrationportal.content.decision.quote.QuoteSubject;
import az.migrationportal.content.wording.FactText;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What it costs for several people together. */
@Path("fees/quote")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class FeeQuoteResource {
  private static final int MOST_PEOPLE = 300;
  private static final int SLOWEST = 365;

  @Inject FeeQuotes quotes;
  @Inject FactText words;
  @Inject BakuDay day;

  @GET
  @Operation(
      operationId = "quoteFees",
      summary = "A total with its lines, each with its legal basis",
      description =
          "Currencies are never exchanged: each has a total of its own. Where no fee was found for an"
              + " audience it stands in `missing` and `complete` is false.")
  @APIResponse(responseCode = "200", ref = "FeeQuote")
  @APIResponse(responseCode = "304", ref = "NotModified")
  public Response quote(
      @QueryParam("for") @Nullable String subject,
      @QueryParam("term") @Nullable String term,
      @QueryParam("speed") @Nullable String speed,
      @QueryParam("adults") @Nullable String adults,
      @QueryParam("students") @Nullable String students,
      @QueryParam("minors") @Nullable String minors,
      @QueryParam("asOf") @Nullable String asOf,
      @Context HttpHeaders request) {
    Map<String, Integer> people =
        Map.of(
            "adult",
            people("adults", adults),
            "student",
            people("students", students),
            "minor",
            people("minors", minors));
    boolean nobody = people.values().stream().allMatch(count -> count == 0);
    LocalDate on = Parameter.day("asOf", asOf, day.today());
    Quote quote =
        quotes.of(
            new QuoteQuestion(
                subject(Parameter.required("for", subject)),
                term(term),
                speed == null ? null : Whole.number("speed", speed, 1, SLOWEST),
                nobody ? Map.of("adult", 1) : people,
                on));
    return DeliveryResponses.of(
        Representation.of(new FeeQuoteJson(new FactJson(words, on)).of(quote), ""), request);
  }

  private static QuoteSubject subject(String word) {
    return QuoteSubject.ofWord(word)
        .orElseThrow(
            () ->
                RequestRefused.invalidParameter(
                    "for",
                    word,
                    Arrays.stream(QuoteSubject.values())
                        .map(QuoteSubject::word)
                        .collect(Collectors.joining(", "))));
  }

  private static int people(String name, @Nullable String value) {
    return value == null ? 0 : Whole.number(name, value, 0, MOST_PEOPLE);
  }

  private static @Nullable Period term(@Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      return Period.parse(value);
    } catch (DateTimeException e) {
      throw RequestRefused.invalidParameter("term", value, "P12M, P30D");
    }
  }
}
