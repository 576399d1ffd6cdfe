package az.migrationportal.api.management;

import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.preview.PreviewDraft;
import az.migrationportal.content.preview.PreviewLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Links that show a draft to whoever holds them. */
@Path("manage/items/{key}/translations/{locale}/previews")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class PreviewsResource {
  @Inject PreviewDraft previewDraft;
  @Inject Caller caller;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "previewDraft",
      summary = "Make a link that shows the draft to whoever holds it",
      description =
          "A page without an account, marked as a preview, until the link expires; with `asOf`, with"
              + " the facts of that day. It opens nothing once it was altered, or the draft was"
              + " published or replaced. A draft that is saved again is shown as it was saved last."
              + " The link is kept nowhere: ask for another where it is lost.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NewPreview")
  @APIResponse(responseCode = "201", ref = "Preview")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response preview(
      @PathParam("key") String key, @PathParam("locale") String locale, JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    BodyFields fields = body.fields();
    int minutes = fields.integer("minutes");
    LocalDate asOf = fields.dayIfAny("asOf");
    fields.done();
    PreviewLink link = previewDraft.execute(caller.actor(), item, asked, minutes, asOf);
    return Response.created(URI.create(link.address())).entity(json(link).toString()).build();
  }

  private static JsonObject json(PreviewLink link) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", link.item().value())
            .add("locale", link.locale().tag())
            .add("revision", link.revision().value())
            .add("expiresAt", link.expiresAt().toString())
            .add("address", link.address());
    LocalDate asOf = link.asOf();
    return asOf == null ? json.build() : json.add("asOf", asOf.toString()).build();
  }
}
