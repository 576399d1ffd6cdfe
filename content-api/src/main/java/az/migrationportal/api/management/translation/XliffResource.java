package az.migrationportal.api.management.translation;

import az.migrationportal.api.management.Caller;
import az.migrationportal.api.management.Needs;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.RequestedItems;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.exchange.ImportXliff;
import az.migrationportal.content.exchange.XliffExport;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Translations out and in as XLIFF 2. */
@Path("manage/xliff")
@ApplicationScoped
@Tag(name = "Management")
public class XliffResource {
  static final String XLIFF = "application/xliff+xml";

  @Inject XliffExport export;
  @Inject ImportXliff importXliff;
  @Inject Caller caller;

  @GET
  @Produces({XLIFF, MediaType.APPLICATION_JSON})
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "exportXliff",
      summary = "Items with their translation as XLIFF 2.0",
      description =
          "`items` are keys with commas between them, at most 100. A file per item, a unit per"
              + " segment of the source; what is missing or older than its source has the state"
              + " `initial`. Directives, links and marks are codes.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Xliff")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "Conflict")
  public Response export(
      @QueryParam("items") @Nullable String items,
      @QueryParam("source") @Nullable String source,
      @QueryParam("target") @Nullable String target) {
    List<ItemKey> keys = RequestedItems.of("items", items);
    ContentLocale from = Segment.locale("source", Parameter.required("source", source));
    ContentLocale to = Segment.locale("target", Parameter.required("target", target));
    return Response.ok(export.of(keys, from, to))
        .type(XLIFF + ";charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + from.tag() + "-" + to.tag() + ".xlf\"")
        .build();
  }

  @POST
  @Consumes(XLIFF)
  @Produces(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "importXliff",
      summary = "Take an exported file back into drafts, whole or not at all",
      description =
          "A unit counts where its target is not what the draft says, or where its state says that it"
              + " is translated and the draft is older than the source. 422 tells of each unit why it"
              + " cannot be taken: `source-changed` since the export, `translation-changed`,"
              + " `missing-code`, … Nothing is published.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "Xliff")
  @APIResponse(responseCode = "200", ref = "ImportedTranslations")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response take(InputStream body) {
    return Response.ok(
            SegmentsJson.imported(importXliff.execute(caller.actor(), XliffBody.read(body)))
                .toString())
        .build();
  }
}
