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

/** The history of a fact. */
@Path("manage/facts/{key}/revisions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class FactRevisionsResource {
  @Inject FactDoor door;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listFactRevisions",
      summary = "The revisions of a fact, newest first",
      description = "Without their documents; none where no editor ever touched it.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "FactRevisionSlice")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response revisions(
      @PathParam("key") String key,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    return door.revisions(FactDoor.fact(key), cursor, limit);
  }

  @GET
  @Path("{number}")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getFactRevision",
      summary = "One revision with its document",
      description = "As it was saved; a published one never changes again.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "FactRevision")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response revision(@PathParam("key") String key, @PathParam("number") String number) {
    return door.revision(FactDoor.fact(key), number);
  }

  @GET
  @Path("{number}/changes")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "compareFactRevision",
      summary = "What a revision changes",
      description =
          "Against the revision before it, or `against` another one; periods are named by their first day.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "FactChanges")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response changes(
      @PathParam("key") String key,
      @PathParam("number") String number,
      @QueryParam("against") @Nullable String against) {
    return door.changes(FactDoor.fact(key), number, against);
  }

  @POST
  @Path("{number}/revert")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "revertFact",
      summary = "Make a draft that says what this revision said",
      description =
          "An open draft is overwritten. Readers see nothing until it is published, by the same rules as any draft.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "200", ref = "ManagedFact")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response revert(
      @PathParam("key") String key,
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    return door.revert(FactDoor.fact(key), number, ifMatch, body);
  }
}
