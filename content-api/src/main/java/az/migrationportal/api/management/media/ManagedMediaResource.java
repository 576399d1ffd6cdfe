package az.migrationportal.api.management.media;

import az.migrationportal.api.management.Caller;
import az.migrationportal.api.management.Needs;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.media.AddMedia;
import az.migrationportal.content.media.DescribeMedia;
import az.migrationportal.content.media.FileLocale;
import az.migrationportal.content.media.MediaCard;
import az.migrationportal.content.media.MediaItems;
import az.migrationportal.content.media.MediaKey;
import az.migrationportal.content.media.ReplaceMediaFile;
import az.migrationportal.content.media.RetireMedia;
import az.migrationportal.content.media.UnknownMedia;
import az.migrationportal.content.media.file.FileReading;
import az.migrationportal.content.media.file.ReadFile;
import az.migrationportal.content.use.MediaUses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Images and documents as editors keep them. The ETag is the version of the medium. */
@Path("manage/media")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class ManagedMediaResource {
  private static final int PRESET_LIMIT = 50;
  private static final int MAX_LIMIT = 200;
  private static final String PLACE = "/api/v1/manage/media/";

  @Inject MediaItems media;
  @Inject MediaUses uses;
  @Inject FileReading reading;
  @Inject UploadBody upload;
  @Inject AddMedia addMedia;
  @Inject ReplaceMediaFile replaceMediaFile;
  @Inject DescribeMedia describeMedia;
  @Inject RetireMedia retireMedia;
  @Inject Caller caller;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listMedia",
      summary = "Media by key",
      description =
          "With their present files; retired ones too. Go on with `nextCursor` until it is null.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "MediaSlice")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response list(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
    String after = Parameter.facet("cursor", cursor);
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    return Response.ok(
            MediaJson.slice(media.after(after == null ? "" : after, most + 1), most).toString())
        .build();
  }

  @POST
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "addMedia",
      summary = "Upload a new image or document",
      description =
          "The body is the file itself: PNG, JPEG, WebP, a GIF that does not move, or PDF. What it"
              + " is is decided by its bytes; the type that it is sent with does not count. Images"
              + " are written anew without what a camera notes, and in several widths. Refused with"
              + " the reason: SVG, files that are two things at once, broken ones, images of too"
              + " many pixels, PDF with script, attachments, a signature or a lock. With `locale`"
              + " the medium has a file for each language; without, one for all. No text can show"
              + " it before it is described.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "MediaFile")
  @APIResponse(responseCode = "201", ref = "AddedMedia")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response add(
      @Context HttpHeaders headers,
      @QueryParam("key") @Nullable String key,
      @QueryParam("locale") @Nullable String locale,
      InputStream body) {
    String asked = Parameter.required("key", key);
    FileLocale whose = whose(locale);
    MediaKey named = new MediaKey(asked);
    ReadFile file =
        reading.read(upload.read(headers.getHeaderString(HttpHeaders.CONTENT_LENGTH), body));
    addMedia.execute(caller.actor(), named, whose, file);
    return card(named, Response.created(URI.create(PLACE + named)));
  }

  @GET
  @Path("{key}")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getMedia",
      summary = "A medium with its present files",
      description = "Its description, and the address of each form in which a file is served.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Media")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response get(@PathParam("key") String key) {
    return card(named(key), Response.ok());
  }

  @PUT
  @Path("{key}/file")
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "replaceMediaFile",
      summary = "Put another file in the place of the present one",
      description =
          "With `locale` where the medium has a file for each language. The file before stays under"
              + " its address. Where a published text shows the medium, readers see the new file at"
              + " once, and that needs the scope `publish` too.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "MediaFile")
  @APIResponse(responseCode = "200", ref = "Media")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response replace(
      @Context HttpHeaders headers,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @PathParam("key") String key,
      @QueryParam("locale") @Nullable String locale,
      InputStream body) {
    MediaKey named = named(key);
    FileLocale whose = whose(locale);
    int version = Precondition.version(ifMatch);
    ReadFile file =
        reading.read(upload.read(headers.getHeaderString(HttpHeaders.CONTENT_LENGTH), body));
    replaceMediaFile.execute(caller.actor(), named, version, whose, file);
    return card(named, Response.ok());
  }

  @PUT
  @Path("{key}/description")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "describeMedia",
      summary = "Say what a medium is, in all three languages",
      description =
          "`alt` is what a reader who does not see the image must know; of a document, its title."
              + " Where a published text shows the medium, this needs the scope `publish` too.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "MediaDescription")
  @APIResponse(responseCode = "200", ref = "Media")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response describe(
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @PathParam("key") String key,
      JsonBody body) {
    MediaKey named = named(key);
    int version = Precondition.version(ifMatch);
    describeMedia.execute(caller.actor(), named, version, DescriptionBody.read(body));
    return card(named, Response.ok());
  }

  @GET
  @Path("{key}/files")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listMediaFiles",
      summary = "Every file that a medium ever had",
      description = "Newest first; `current` marks the present ones.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "MediaFiles")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response files(@PathParam("key") String key) {
    MediaKey named = named(key);
    return Response.ok(MediaJson.files(named, media.files(named)).toString()).build();
  }

  @GET
  @Path("{key}/used-in")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "listMediaUses",
      summary = "Every text that shows or links a medium",
      description = "In every language, live and in drafts.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "MediaUses")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response usedIn(@PathParam("key") String key) {
    MediaKey named = named(key);
    return Response.ok(MediaJson.uses(named, uses.of(named)).toString()).build();
  }

  @POST
  @Path("{key}/retire")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.PUBLISH)
  @Operation(
      operationId = "retireMedia",
      summary = "Take a medium out of use for good",
      description =
          "Its addresses answer 410 from now on, its key stays taken. Refused while a published"
              + " text refers to it.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "NoFields")
  @APIResponse(responseCode = "204", description = "Retired")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response retire(
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @PathParam("key") String key,
      JsonBody body) {
    MediaKey named = named(key);
    int version = Precondition.version(ifMatch);
    body.fieldsIfAny().done();
    retireMedia.execute(caller.actor(), named, version);
    return Response.noContent().build();
  }

  private Response card(MediaKey key, Response.ResponseBuilder response) {
    MediaCard card = media.find(key).orElseThrow(() -> new UnknownMedia(key));
    return response
        .entity(MediaJson.card(card).toString())
        .header(HttpHeaders.ETAG, "\"" + card.version() + "\"")
        .build();
  }

  private static MediaKey named(String key) {
    return Segment.mediaKey(key);
  }

  private static FileLocale whose(@Nullable String locale) {
    return locale == null ? FileLocale.ALL : FileLocale.of(Segment.locale(locale));
  }
}
