package az.migrationportal.api.search;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.search.query.Search;
import az.migrationportal.search.query.SearchRequest;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Completions while typing. */
@Path("suggest")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SuggestResource {
  private static final int PRESET_LIMIT = 5;
  private static final int MAX_LIMIT = 20;

  @Inject Search search;

  @GET
  @Operation(
      operationId = "suggest",
      summary = "Completions of what has been typed so far, best first",
      description =
          "Titles, questions and terms that begin or contain what was typed, with typing errors forgiven.")
  @APIResponse(responseCode = "200", ref = "Suggestions")
  @APIResponse(responseCode = "304", ref = "NotModified")
  public Response suggest(
      @QueryParam("q") @Nullable String q,
      @QueryParam("locale") @Nullable String locale,
      @QueryParam("limit") @Nullable String limit,
      @Context HttpHeaders request) {
    ContentLocale asked = Parameter.locale(locale);
    String text = Parameter.required("q", q);
    if (text.length() > SearchRequest.MAX_LENGTH) {
      throw RequestRefused.invalidParameter("q", text, "1–" + SearchRequest.MAX_LENGTH);
    }
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    return DeliveryResponses.of(
        SearchJson.suggestions(text, asked.tag(), search.suggest(text, asked.tag(), most)),
        request);
  }
}
