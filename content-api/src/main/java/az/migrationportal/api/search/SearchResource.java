package az.migrationportal.api.search;

import az.migrationportal.api.answer.DeliveryResponses;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.query.QueryLog;
import az.migrationportal.search.query.Search;
import az.migrationportal.search.query.SearchAnswer;
import az.migrationportal.search.query.SearchRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Questions to the search. */
@Path("search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SearchResource {
  private static final int PRESET_LIMIT = 10;

  @Inject Search search;
  @Inject QueryLog log;
  @Inject HttpServletRequest visit;

  @GET
  @Operation(
      operationId = "search",
      summary = "One result per item, best first",
      description =
          "Any text is a valid question; there is no query syntax. Results are in the reader's"
              + " locale where a translation exists, wherever the words were found.")
  @APIResponse(responseCode = "200", ref = "SearchAnswer")
  @APIResponse(responseCode = "304", ref = "NotModified")
  public Response search(
      @QueryParam("q") @Nullable String q,
      @QueryParam("locale") @Nullable String locale,
      @QueryParam("type") @Nullable String type,
      @QueryParam("topic") @Nullable String topic,
      @QueryParam("audience") @Nullable String audience,
      @QueryParam("country") @Nullable String country,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context HttpHeaders request) {
    ContentLocale asked = Parameter.locale(locale);
    Map<String, List<String>> filters = new HashMap<>();
    add(filters, "topic", topic);
    add(filters, "audience", audience);
    add(filters, "country", country);
    SearchRequest question =
        new SearchRequest(
            Parameter.required("q", q),
            asked.tag(),
            Parameter.facet("type", type),
            Parameter.limit(limit, PRESET_LIMIT, SearchRequest.MAX_LIMIT),
            cursor,
            filters);
    SearchAnswer answer = search.search(question);
    if (cursor == null) {
      log.note(
          asked,
          question.query(),
          answer.total(),
          QueryLog.asker(visit.getRemoteAddr(), visit.getHeader("X-Forwarded-For")));
    }
    return DeliveryResponses.of(SearchJson.answer(answer), request);
  }

  private static void add(Map<String, List<String>> filters, String name, @Nullable String value) {
    String known = Parameter.facet(name, value);
    if (known != null) {
      filters.put(name, List.of(known));
    }
  }
}
