package az.migrationportal.api.management.translation;

import az.migrationportal.api.management.Caller;
import az.migrationportal.api.management.Needs;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Precondition;
import az.migrationportal.api.request.Segment;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.freshness.BesideAnswer;
import az.migrationportal.content.freshness.ConfirmSegment;
import az.migrationportal.content.freshness.SegmentName;
import az.migrationportal.content.freshness.TranslateSegment;
import az.migrationportal.content.freshness.TranslationBeside;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.memory.SegmentSuggestions;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The segments of a translation. Their ETag is the version of the translation. */
@Path("manage/items/{key}/translations/{locale}/segments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management")
public class SegmentsResource {
  @Inject TranslationBeside beside;
  @Inject TranslateSegment translate;
  @Inject ConfirmSegment confirm;
  @Inject SegmentSuggestions suggestions;
  @Inject Caller caller;

  @GET
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "getSegments",
      summary = "The segments of the source, then and now, beside their translation",
      description =
          "Of the draft where one is open, otherwise of what readers have. `number` and"
              + " `sourceHash` name a segment when it is written or confirmed. Without an ETag the"
              + " translation was not started.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "Segments")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response segments(@PathParam("key") String key, @PathParam("locale") String locale) {
    return answer(200, beside.of(Segment.itemKey(key), Segment.locale(locale)));
  }

  @PUT
  @Path("{number}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "translateSegment",
      summary = "Write the words of one segment into the draft",
      description =
          "`If-Match` names the ETag last read; `If-None-Match: *` starts the translation."
              + " `sourceHash` names the source that was read: where the source says something else by"
              + " now, 412. All other segments stay as they are, and as old as they are.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "SegmentWords")
  @APIResponse(responseCode = "200", ref = "Segments")
  @APIResponse(responseCode = "201", ref = "Segments")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response translate(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    int named = Segment.revision(number);
    int seen = Precondition.versionOrNone(ifMatch, ifNoneMatch);
    BodyFields fields = body.fields();
    String source = fields.text("sourceHash");
    String text = fields.text("text");
    fields.done();
    translate.execute(caller.actor(), new SegmentName(item, asked, named, source, seen), text);
    return answer(seen == 0 ? 201 : 200, beside.of(item, asked));
  }

  @POST
  @Path("{number}/confirm")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE_DRAFTS)
  @Operation(
      operationId = "confirmSegment",
      summary = "Say that the old words of one segment are still right",
      description =
          "Somebody has compared them with the source as `sourceHash` names it. No word changes; the"
              + " draft remembers the source. Refused where the source refers to other facts, fees or"
              + " laws by now.")
  @SecurityRequirement(name = "token")
  @RequestBody(ref = "SegmentSource")
  @APIResponse(responseCode = "200", ref = "Segments")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "RuleBroken")
  public Response confirm(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    ItemKey item = Segment.itemKey(key);
    ContentLocale asked = Segment.locale(locale);
    int named = Segment.revision(number);
    int seen = Precondition.version(ifMatch);
    BodyFields fields = body.fields();
    String source = fields.text("sourceHash");
    fields.done();
    confirm.execute(caller.actor(), new SegmentName(item, asked, named, source, seen));
    return answer(200, beside.of(item, asked));
  }

  @GET
  @Path("{number}/suggestions")
  @Needs(Scope.READ_DRAFTS)
  @Operation(
      operationId = "suggestTranslation",
      summary = "How one segment could be translated",
      description =
          "Published segments whose source is the same (score 100) or alike, and the official words of"
              + " the terms in it. Nothing is written.")
  @SecurityRequirement(name = "token")
  @APIResponse(responseCode = "200", ref = "TranslationSuggestions")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  public Response suggestions(
      @PathParam("key") String key,
      @PathParam("locale") String locale,
      @PathParam("number") String number) {
    return Response.ok(
            SegmentsJson.suggestions(
                    suggestions.of(
                        Segment.itemKey(key), Segment.locale(locale), Segment.revision(number)))
                .toString())
        .build();
  }

  private static Response answer(int status, BesideAnswer answer) {
    Response.ResponseBuilder response =
        Response.status(status).entity(SegmentsJson.segments(answer).toString());
    return answer.version() == 0
        ? response.build()
        : response.header(HttpHeaders.ETAG, "\"" + answer.version() + "\"").build();
  }
}
