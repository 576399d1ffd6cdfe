package az.migrationportal.api.management;

import az.migrationportal.api.feed.SearchFeed;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search index of the node that answers. */
@Path("manage/search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class SearchIndexResource {
  @Inject SearchFeed feed;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getSearchIndex",
      summary = "How far search has followed the changes",
      description = "The last change that search has taken in, and how many it is behind.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "SearchIndex")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response state() {
    return answer(200);
  }

  @POST
  @Path("rebuild")
  @Needs(Scope.PUBLISH)
  @Operation(
      operationId = "rebuildSearchIndex",
      summary = "Build the search index anew",
      description =
          "The old one answers until the new one is whole. Where that is going on already, nothing"
              + " more happens.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "202", ref = "SearchIndex")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response rebuild() {
    feed.rebuild();
    return answer(202);
  }

  private Response answer(int status) {
    return Response.status(status)
        .entity(
            Json.createObjectBuilder()
                .add("sequence", feed.sequence())
                .add("lag", feed.lag())
                .add("rebuilding", feed.isRebuilding())
                .build()
                .toString())
        .build();
  }
}
