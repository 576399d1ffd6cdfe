package az.migrationportal.api.management.fact;

import az.migrationportal.api.management.Needs;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.amendment.document.FactSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The review of the draft of a country’s visa rules. */
@Path("manage/countries/{iso2}/visa-rule/review")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class VisaRuleReviewResource {
  @Inject FactDoor door;

  @POST
  @Path("submit")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "submitVisaRule",
      summary = "Ask for a second person's eyes on the draft",
      description = "A draft that is in review already, or approved, is refused.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "ReviewNote")
  @APIResponse(responseCode = "200", ref = "ManagedVisaRule")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response submit(
      @PathParam("iso2") String iso2,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    return door.submit(FactSubject.visaRule(iso2), ifMatch, body);
  }

  @POST
  @Path("approve")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.REVIEW)
  @Operation(
      operationId = "approveVisaRule",
      summary = "Approve the draft as it stands",
      description =
          "By somebody who is none of its authors. The approval holds for this document only.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "ReviewNote")
  @APIResponse(responseCode = "200", ref = "ManagedVisaRule")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response approve(
      @PathParam("iso2") String iso2,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    return door.approve(FactSubject.visaRule(iso2), ifMatch, body);
  }

  @POST
  @Path("request-changes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.REVIEW)
  @Operation(
      operationId = "requestVisaRuleChanges",
      summary = "Send the draft back with words on what to change",
      description = "By somebody who is none of its authors; the note is needed.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "RequestedChanges")
  @APIResponse(responseCode = "200", ref = "ManagedVisaRule")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response requestChanges(
      @PathParam("iso2") String iso2,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    return door.requestChanges(FactSubject.visaRule(iso2), ifMatch, body);
  }

  @POST
  @Path("cancel")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "cancelVisaRuleReview",
      summary = "Take the draft out of review, or its approval back",
      description = "Whoever may write drafts may do so.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "200", ref = "ManagedVisaRule")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response cancel(
      @PathParam("iso2") String iso2,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    return door.cancel(FactSubject.visaRule(iso2), ifMatch, body);
  }
}
