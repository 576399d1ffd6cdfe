package az.migrationportal.api.management;

import az.migrationportal.api.answer.Slice;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.query.AskedQuery;
import az.migrationportal.content.query.QueryReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people look for, and what of it finds nothing. */
@Path("manage/queries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class QueriesResource {
  private static final int PRESET_LIMIT = 50;
  private static final int MAX_LIMIT = 500;

  @Inject QueryReport report;
  @Inject BakuDay day;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listQueries",
      summary = "What people searched for in a month, most asked first",
      description =
          "A question appears once five people have asked it. With found=none only those to which"
              + " nothing was found. Go on with `nextCursor` until it is null.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Queries")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response queries(
      @QueryParam("month") @Nullable String month,
      @QueryParam("found") @Nullable String found,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    YearMonth asked = month == null ? YearMonth.from(day.today()) : month(month);
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    if (found != null && !found.equals("none")) {
      throw RequestRefused.invalidParameter("found", found, "none");
    }
    AskedQuery after = QueryCursor.read(cursor);
    List<AskedQuery> queries =
        found == null
            ? report.top(asked, after, most + 1)
            : report.withoutResult(asked, after, most + 1);
    JsonObject slice = Slice.of("queries", queries, most, QueriesResource::json, QueryCursor::of);
    return Response.ok(
            Json.createObjectBuilder(slice).add("month", asked.toString()).build().toString())
        .build();
  }

  private static JsonObjectBuilder json(AskedQuery query) {
    return Json.createObjectBuilder()
        .add("query", query.query())
        .add("locale", query.locale().tag())
        .add("people", query.people())
        .add("results", query.results());
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw RequestRefused.invalidParameter("month", text, "2026-11");
    }
  }
}
