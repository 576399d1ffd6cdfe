package az.migrationportal.api.management;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.workflow.ReviewQueue;
import az.migrationportal.content.workflow.ReviewState;
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

/** What waits for a reviewer, and what was decided on drafts that are still open. */
@Path("manage/reviews")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class ReviewsResource {
  private static final int PRESET_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  @Inject ReviewQueue queue;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listReviews",
      summary = "Reviews of open drafts, oldest first",
      description = "Those in review, unless another `state` is asked for.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "ReviewSlice")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response reviews(
      @QueryParam("state") @Nullable String state,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    return Response.ok(
            ReviewJson.slice(
                    queue.in(state(state), Parameter.sequence("cursor", cursor), most), most)
                .toString())
        .build();
  }

  private static ReviewState state(@Nullable String word) {
    if (word == null) {
      return ReviewState.IN_REVIEW;
    }
    return ReviewJson.state(word)
        .orElseThrow(
            () ->
                RequestRefused.invalidParameter(
                    "state", word, "in-review, changes-requested, approved, cancelled"));
  }
}
