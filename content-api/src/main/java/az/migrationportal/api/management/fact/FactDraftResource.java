package az.migrationportal.api.management.fact;

import az.migrationportal.api.management.Needs;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.account.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** The draft of a fact. The ETag is its version. */
@Path("manage/facts/{key}/draft")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class FactDraftResource {
  @Inject FactDoor door;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getFactDraft",
      summary = "The draft of a fact, or what is published where there is no draft",
      description =
          "Change the document and save it with the ETag read here. `draft` is absent where none is open.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "FactDraft")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response draft(@PathParam("key") String key) {
    return door.draft(FactDoor.fact(key));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "saveFactDraft",
      summary = "Save the whole draft of a fact",
      description =
          "Every period, each with its legal basis, sources and days; a value that takes effect later is a period that begins later. `If-Match` names the ETag last read; `If-None-Match: *` starts a new fact. What is not sound is refused with every place. Where somebody was faster, 412 tells in `merge` what both changes become together and which periods or fields are at odds; with `merge=true` what is not at odds is saved at once.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "FactDocument")
  @APIResponse(responseCode = "200", ref = "ManagedFact")
  @APIResponse(responseCode = "201", ref = "ManagedFact")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response save(
      @PathParam("key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @QueryParam("merge") @Nullable String merge,
      JsonBody body) {
    return door.save(FactDoor.fact(key), ifMatch, ifNoneMatch, merge, body);
  }

  @DELETE
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "discardFactDraft",
      summary = "Throw the draft away",
      description = "Readers never saw it; its number is given to the next one.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "204", ref = "Discarded")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  public Response discard(
      @PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return door.discard(FactDoor.fact(key), ifMatch);
  }
}
