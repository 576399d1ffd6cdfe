package az.migrationportal.api.management.fact;

import az.migrationportal.api.management.Needs;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.account.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Facts as their editors see them. The ETag is the version of the fact. */
@Path("manage/facts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class ManagedFactsResource {
  @Inject FactDoor door;
  @Inject FactLists lists;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listManagedFacts",
      summary = "Facts by key",
      description =
          "Published ones and those that are only a draft yet. Go on with `nextCursor` until it is null.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "ManagedFactSlice")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response list(
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("group") @Nullable String group,
      @QueryParam("drafts") @Nullable String drafts,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    return lists.facts(kind, group, drafts, cursor, limit);
  }

  @GET
  @Path("overdue")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listOverdueFacts",
      summary = "Facts and visa rules that are due for a check",
      description =
          "Those whose day is over in Baku, and those due within `days`, the longest due first. Go on with `nextCursor` until it is null.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "DueFactSlice")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response overdue(
      @QueryParam("days") @Nullable String days,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    return lists.due(days, cursor, limit);
  }

  @GET
  @Path("{key}")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getManagedFact",
      summary = "Where a fact stands",
      description =
          "What is published, the draft with its authors and review, and the live revision.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "FactCard")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response card(@PathParam("key") String key) {
    return door.card(FactDoor.fact(key));
  }

  @GET
  @Path("{key}/used-in")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listFactUses",
      summary = "Every page and rule that uses the fact",
      description =
          "In every language, live and in drafts: what publishing a change changes besides.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "FactUses")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response usedIn(@PathParam("key") String key) {
    return door.usedIn(FactDoor.fact(key));
  }

  @POST
  @Path("{key}/publish")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.PUBLISH)
  @Operation(
      operationId = "publishFact",
      summary = "Put the draft before readers",
      description =
          "Pages, results and rules in all languages follow at once. A changed figure needs the approval of somebody who is no author of the draft; another label or another place in a table does not. The note says why, for editors.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "ReviewNote")
  @APIResponse(responseCode = "200", ref = "FactPublication")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response publish(
      @PathParam("key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    return door.publish(FactDoor.fact(key), ifMatch, body);
  }
}
