package az.migrationportal.api.management;

import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.freshness.FreshnessBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What translators have to do. */
@Path("manage/board")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class BoardResource {
  private static final int PRESET_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  @Inject FreshnessBoard board;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getBoard",
      summary = "Items by locales: what is missing, outdated, in review",
      description = "By key, archived items left out. Go on with `nextCursor` until it is null.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Board")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response board(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    String after = Parameter.facet("cursor", cursor);
    return Response.ok(
            BoardJson.board(board.rows(after == null ? "" : after, most), most).toString())
        .build();
  }
}
