package az.migrationportal.api.management.fact;

import az.migrationportal.api.management.Needs;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.amendment.document.FactSubject;
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

/** The history of a country’s visa rules. */
@Path("manage/countries/{iso2}/visa-rule/revisions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class VisaRuleRevisionsResource {
  @Inject FactDoor door;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listVisaRuleRevisions",
      summary = "The revisions of a country’s visa rules, newest first",
      description = "Without their documents; none where no editor ever touched it.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "FactRevisionSlice")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response revisions(
      @PathParam("iso2") String iso2,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    return door.revisions(FactSubject.visaRule(iso2), cursor, limit);
  }

  @GET
  @Path("{number}")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getVisaRuleRevision",
      summary = "One revision with its document",
      description = "As it was saved; a published one never changes again.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "VisaRuleRevision")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response revision(@PathParam("iso2") String iso2, @PathParam("number") String number) {
    return door.revision(FactSubject.visaRule(iso2), number);
  }

  @GET
  @Path("{number}/changes")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "compareVisaRuleRevision",
      summary = "What a revision changes",
      description =
          "Against the revision before it, or `against` another one; periods are named by their first day.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "FactChanges")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response changes(
      @PathParam("iso2") String iso2,
      @PathParam("number") String number,
      @QueryParam("against") @Nullable String against) {
    return door.changes(FactSubject.visaRule(iso2), number, against);
  }

  @POST
  @Path("{number}/revert")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "revertVisaRule",
      summary = "Make a draft that says what this revision said",
      description =
          "An open draft is overwritten. Readers see nothing until it is published, by the same rules as any draft.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "200", ref = "ManagedVisaRule")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response revert(
      @PathParam("iso2") String iso2,
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    return door.revert(FactSubject.visaRule(iso2), number, ifMatch, body);
  }
}
