package az.migrationportal.api.delivery;

import az.migrationportal.api.answer.ByteRange;
import az.migrationportal.api.answer.EntityTags;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.media.MediaForm;
import az.migrationportal.content.media.MediaItems;
import az.migrationportal.content.media.ServedForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of media, by medium and SHA-256. What an address leads to never changes, so caches keep
 * it. A browser that opens the address shows no page of this origin: an image in a sandbox, a
 * document as a download.
 */
@Path("media")
@ApplicationScoped
@Tag(name = "Delivery")
public class MediaResource {
  private static final Logger LOG = System.getLogger(MediaResource.class.getName());
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String NO_PAGE = "default-src 'none'; sandbox";
  private static final long RETRY_SECONDS = 10;

  @Inject MediaItems media;

  @GET
  @Path("{key}/{sha256}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "getMediaFile",
      summary = "An image or document",
      description =
          "Addresses stand in texts and in the answers of management; they never change what they"
              + " lead to. A range of bytes is given where one is asked for. 410 where the medium"
              + " was retired.")
  @APIResponse(responseCode = "200", ref = "MediaBytes")
  @APIResponse(responseCode = "206", ref = "MediaRange")
  @APIResponse(responseCode = "304", ref = "NotModified")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "410", ref = "Gone")
  public Response file(
      @PathParam("key") String key,
      @PathParam("sha256") String sha256,
      @Context HttpHeaders request) {
    ServedForm served =
        media
            .form(key, sha256)
            .orElseThrow(() -> new RequestRefused(ProblemKind.NOT_FOUND, Map.of()));
    if (served.retired()) {
      throw new RequestRefused(ProblemKind.GONE, Map.of("key", RequestRefused.shortened(key)));
    }
    MediaForm form = served.form();
    if (EntityTags.matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), sha256)) {
      return headers(Response.notModified(), key, served).build();
    }
    Optional<ByteRange> part = part(request, form);
    long first = part.map(ByteRange::first).orElse(0L);
    long length = part.map(ByteRange::length).orElse(form.size());
    InputStream bytes = open(form, first, length);
    Response.ResponseBuilder response =
        Response.status(part.isPresent() ? 206 : 200)
            .type(form.contentType())
            .header(HttpHeaders.CONTENT_LENGTH, length)
            .header("Accept-Ranges", "bytes")
            .entity(copied(bytes));
    part.ifPresent(given -> response.header("Content-Range", given.header(form.size())));
    return headers(response, key, served).build();
  }

  /** The part asked for; the whole where the caller has begun with other bytes. */
  private static Optional<ByteRange> part(HttpHeaders request, MediaForm form) {
    @Nullable String begun = request.getHeaderString("If-Range");
    return begun == null || begun.equals("\"" + form.sha256() + "\"")
        ? ByteRange.of(request.getHeaderString("Range"), form.size())
        : Optional.empty();
  }

  private static StreamingOutput copied(InputStream bytes) {
    return output -> {
      try (bytes) {
        bytes.transferTo(output);
      }
    };
  }

  private InputStream open(MediaForm form, long first, long length) {
    try {
      return media.open(form, first, length);
    } catch (IOException e) {
      LOG.log(Logger.Level.WARNING, "Bytes of a medium cannot be had", e);
      throw new RequestRefused(
          az.migrationportal.api.problem.Problem.of(
                  ProblemKind.TEMPORARILY_UNAVAILABLE, Map.of("seconds", RETRY_SECONDS))
              .with(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_SECONDS)));
    }
  }

  private static Response.ResponseBuilder headers(
      Response.ResponseBuilder response, String key, ServedForm served) {
    return response
        .header(HttpHeaders.ETAG, "\"" + served.form().sha256() + "\"")
        .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
        .header("Content-Security-Policy", NO_PAGE)
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(key, served));
  }

  /** Keys and locales are ASCII words, so the name needs no quoting rules. */
  private static String disposition(String key, ServedForm served) {
    boolean image = served.form().width() != null;
    String locale = served.locale().locale().map(own -> "-" + own.tag()).orElse("");
    String type = served.form().contentType();
    String ending = type.substring(type.indexOf('/') + 1);
    return (image ? "inline" : "attachment") + "; filename=\"" + key + locale + "." + ending + "\"";
  }
}
