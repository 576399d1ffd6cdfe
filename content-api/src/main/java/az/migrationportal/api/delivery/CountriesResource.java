package az.migrationportal.api.delivery;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.answer.Representation;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
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
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Countries and the visa rule for their citizens. */
@Path("countries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delivery")
public class CountriesResource {
  @Inject Countries countries;
  @Inject FactText words;
  @Inject BakuDay day;

  @GET
  @Operation(
      operationId = "listCountries",
      summary = "Every country with its visa rule of a day, by ISO code",
      description =
          "All countries with the visa rule of the day asked for, in the order of their names.")
  @APIResponse(responseCode = "200", ref = "Countries")
  @APIResponse(responseCode = "304", ref = "NotModified")
  public Response countries(
      @QueryParam("locale") @Nullable String locale,
      @QueryParam("asOf") @Nullable String asOf,
      @Context HttpHeaders request) {
    ContentLocale asked = Parameter.locale(locale);
    CountryJson json = new CountryJson(words, asked, Parameter.day("asOf", asOf, day.today()));
    JsonArrayBuilder all = Json.createArrayBuilder();
    countries.all().forEach(country -> all.add(json.of(country)));
    return DeliveryResponses.of(
        Representation.of(Json.createObjectBuilder().add("countries", all).build(), asked.tag()),
        request);
  }

  @GET
  @Path("{iso2}")
  @Operation(
      operationId = "getCountry",
      summary = "One country with its visa rule of a day",
      description =
          "The day is today in Baku, or `asOf`. `rule` is null where no rule is known, and its `regime` is `unknown` where no source"
              + " was found: never answer with a guess.")
  @APIResponse(responseCode = "200", ref = "Country")
  @APIResponse(responseCode = "304", ref = "NotModified")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response country(
      @PathParam("iso2") String iso2,
      @QueryParam("locale") @Nullable String locale,
      @QueryParam("asOf") @Nullable String asOf,
      @Context HttpHeaders request) {
    ContentLocale asked = Parameter.locale(locale);
    LocalDate on = Parameter.day("asOf", asOf, day.today());
    Country country =
        countries
            .byIso2(iso2.toUpperCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    new RequestRefused(
                        ProblemKind.UNKNOWN_COUNTRY,
                        Map.of("country", RequestRefused.shortened(iso2))));
    return DeliveryResponses.of(
        Representation.of(new CountryJson(words, asked, on).of(country), asked.tag()), request);
  }
}
