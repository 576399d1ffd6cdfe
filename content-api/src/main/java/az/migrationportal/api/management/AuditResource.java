package az.migrationportal.api.management;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditEntries;
import az.migrationportal.content.audit.AuditQuery;
import az.migrationportal.content.audit.VerifyAudit;
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

/** Who did what, and whether the trail was left alone. */
@Path("manage/audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class AuditResource {
  private static final int PRESET_LIMIT = 50;
  private static final int LONGEST_NAME = 100;

  @Inject AuditEntries entries;
  @Inject VerifyAudit verifyAudit;

  @GET
  @Needs(Scope.READ_AUDIT)
  @Operation(
      operationId = "listAuditEntries",
      summary = "Every act with its actor, newest first",
      description = "Go on with `nextCursor` until it is null.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "AuditSlice")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response entries(
      @QueryParam("item") @Nullable String item,
      @QueryParam("actor") @Nullable String actor,
      @QueryParam("act") @Nullable String act,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    AuditQuery query =
        new AuditQuery(
            Parameter.sequence("cursor", cursor),
            name("item", item),
            name("actor", actor),
            name("act", act),
            Parameter.limit(limit, PRESET_LIMIT, AuditQuery.MAX_LIMIT));
    return Response.ok(AuditJson.slice(entries.find(query), query.limit()).toString()).build();
  }

  @GET
  @Path("verification")
  @Needs(Scope.READ_AUDIT)
  @Operation(
      operationId = "verifyAudit",
      summary = "Walk the chain of hashes from the first entry to the last",
      description = "Changes nothing. Takes as long as the trail is.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "AuditVerification")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response verification() {
    return Response.ok(AuditJson.verification(verifyAudit.execute()).toString()).build();
  }

  private static @Nullable String name(String parameter, @Nullable String value) {
    if (value != null && (value.isEmpty() || value.length() > LONGEST_NAME)) {
      throw RequestRefused.invalidParameter(parameter, value, "1–" + LONGEST_NAME);
    }
    return value;
  }
}
