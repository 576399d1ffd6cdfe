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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The visa rules of a country as their editors see them. The ETag is their version. */
@Path("manage/countries/{iso2}/visa-rule")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class VisaRulesResource {
  @Inject FactDoor door;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getManagedVisaRule",
      summary = "Where a country’s visa rules stand",
      description =
          "What is published, the draft with its authors and review, and the live revision.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "VisaRuleCard")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response card(@PathParam("iso2") String iso2) {
    return door.card(FactSubject.visaRule(iso2));
  }

  @GET
  @Path("used-in")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listVisaRuleUses",
      summary = "Every page and rule that uses the visa rule",
      description =
          "In every language, live and in drafts: what publishing a change changes besides.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "FactUses")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response usedIn(@PathParam("iso2") String iso2) {
    return door.usedIn(FactSubject.visaRule(iso2));
  }

  @POST
  @Path("publish")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.PUBLISH)
  @Operation(
      operationId = "publishVisaRule",
      summary = "Put the draft before readers",
      description =
          "Pages, results and rules in all languages follow at once. A changed figure needs the approval of somebody who is no author of the draft. The note says why, for editors.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "ReviewNote")
  @APIResponse(responseCode = "200", ref = "FactPublication")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response publish(
      @PathParam("iso2") String iso2,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    return door.publish(FactSubject.visaRule(iso2), ifMatch, body);
  }
}
