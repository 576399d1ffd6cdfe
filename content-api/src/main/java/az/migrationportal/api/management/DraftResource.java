package az.migrationportal.api.management;

import az.migrationportal.api.delivery.Included;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.Extent;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.DraftCommand;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.Drafts;
import az.migrationportal.content.translation.MergeDraft;
import az.migrationportal.content.translation.SaveDraft;
import az.migrationportal.content.translation.UnknownTranslation;
import az.migrationportal.content.type.ContentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The draft of a translation. Its ETag is the version of the translation. */
@Path("manage/items/{key}/translations/{locale}/draft")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class DraftResource {
  @Inject Drafts drafts;
  @Inject SaveDraft saveDraft;
  @Inject MergeDraft mergeDraft;
  @Inject ContentTypes types;
  @Inject Included included;
  @Inject BakuDay day;
  @Inject Caller caller;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getDraft",
      summary = "The draft of a translation, or what is live where there is no draft",
      description =
          "The open draft, or the live revision from which the next one starts. `fields` names the"
              + " fields that `localized` and `shared` shall have, with commas: never save such a part"
              + " as the whole draft. `include` may name `items` and `facts`: what the draft refers"
              + " to, as readers have it today, comes along in `included`.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Draft")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response draft(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @QueryParam("fields") @Nullable String fields,
      @QueryParam("include") @Nullable String include) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    Extent extent = Extent.of(fields, include);
    DraftState state =
        drafts.find(item, asked).orElseThrow(() -> new UnknownTranslation(item, asked));
    extent.check(List.of(types.get(state.type())));
    JsonObject draft = DraftJson.draft(state, extent);
    return answer(200, state, included.beside(draft, texts(state), extent, asked, day.today()));
  }

  private static List<Included.Text> texts(DraftState state) {
    JsonObject shared = state.shared();
    Included.Text localized = new Included.Text(state.type(), state.localized());
    return shared == null
        ? List.of(localized)
        : List.of(localized, new Included.Text(state.type(), shared));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "saveDraft",
      summary = "Save the whole draft of a translation",
      description =
          "`If-Match` names the ETag last read; `If-None-Match: *` starts a translation. Shared"
              + " fields travel with the source translation only. Where somebody was faster, 412 tells"
              + " in `merge` what both changes become together and where they are at odds; with"
              + " `merge=true` what is not at odds is saved at once.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "DraftFields")
  @APIResponse(responseCode = "200", ref = "Draft")
  @APIResponse(responseCode = "201", ref = "Draft")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response save(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @QueryParam("merge") @Nullable String merge,
      JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    int seen = Precondition.versionOrNone(ifMatch, ifNoneMatch);
    boolean together = Parameter.flag("merge", merge);
    BodyFields fields = body.fields();
    String path = fields.textIfAny("path");
    JsonObject localized = fields.object("localized");
    JsonObject shared = fields.objectIfAny("shared");
    fields.done();
    DraftCommand draft = new DraftCommand(item, asked, path, localized, shared, seen);
    DraftState saved =
        together && seen > 0
            ? mergeDraft.execute(caller.actor(), draft)
            : saveDraft.execute(caller.actor(), draft);
    return answer(seen == 0 ? 201 : 200, saved, DraftJson.draft(saved));
  }

  private static Response answer(int status, DraftState state, JsonObject body) {
    return Response.status(status)
        .header(HttpHeaders.ETAG, "\"" + state.version() + "\"")
        .entity(body.toString())
        .build();
  }
}
