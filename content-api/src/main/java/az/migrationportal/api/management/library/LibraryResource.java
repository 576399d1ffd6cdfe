package az.migrationportal.api.management.library;

import az.migrationportal.api.management.Caller;
import az.migrationportal.api.management.Creates;
import az.migrationportal.api.management.Needs;
import az.migrationportal.api.management.decision.FindingsTold;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.decision.revision.DecisionFaulty;
import az.migrationportal.content.library.ImportLibrary;
import az.migrationportal.content.library.LibraryExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The whole library as an archive of the files that a release ships with. */
@Path("manage/library")
@ApplicationScoped
@Tag(name = "Management")
public class LibraryResource {
  static final String ZIP = "application/zip";

  @Inject LibraryExport export;
  @Inject ImportLibrary importLibrary;
  @Inject LibraryBody body;
  @Inject FindingsTold findings;
  @Inject Caller caller;

  @GET
  @Produces({ZIP, MediaType.APPLICATION_JSON})
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "exportLibrary",
      summary = "What is published, as the files that a release ships with",
      description =
          "Items in their folders, facts, decisions, types, deadlines and media, as they are served at"
              + " one moment, and where what was redirected or removed leads. What says the same as the release is written as it stands there; the same"
              + " content gives the same bytes. Drafts, history and accounts are not part of it.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Library")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response export() {
    StreamingOutput archive = export.archive()::writeTo;
    return Response.ok(archive)
        .type(ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"library.zip\"")
        .build();
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Needs(Scope.MANAGE_ACCOUNTS)
  @Creates
  @Operation(
      operationId = "importLibrary",
      summary = "Make an archive's items, facts, decisions and media the published ones",
      description =
          "For administrators who may write and publish. Whole or not at all: everything is checked"
              + " first, and 422 tells of each file what is wrong, with its line or field. What is"
              + " published already is left alone, and so are items that the archive does not have"
              + " (`leftAlone`). Files of media are checked as uploads are. The files count as reviewed, but each changed decision is walked by"
              + " the checker. An open draft in the way is a problem."
              + " With `dry-run=true` nothing changes, and the answer is what would.")
  @SecurityRequirement(name = "token")
  @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
      name = Creates.KEY,
      in = ParameterIn.HEADER,
      description = Creates.KEY_MEANS,
      schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 257))
  @RequestBody(ref = "Library")
  @APIResponse(responseCode = "200", ref = "ImportedLibrary")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response take(
      @Context HttpHeaders headers,
      @QueryParam("dry-run") @Nullable String dryRun,
      InputStream sent) {
    boolean dry = Parameter.flag("dry-run", dryRun);
    byte[] archive = body.read(headers, sent);
    try {
      return Response.ok(
              LibraryJson.of(importLibrary.execute(caller.actor(), archive, dry), dry).toString())
          .build();
    } catch (DecisionFaulty faulty) {
      throw findings.refused(faulty, headers);
    }
  }
}
