package az.migrationportal.api.answer;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Replies of delivery as JAX-RS responses. */
public final class DeliveryResponses {
  private DeliveryResponses() {}

  /** JSON in no language, or in several. */
  public static Response of(JsonObject json, HttpHeaders request) {
    return of(Representation.of(json, ""), request);
  }

  public static Response of(Representation representation, HttpHeaders request) {
    Reply reply =
        representation.reply(
            request.getHeaderString(HttpHeaders.IF_NONE_MATCH),
            request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
    Response.ResponseBuilder response =
        Response.status(reply.status())
            .header(HttpHeaders.ETAG, reply.etag())
            .header(HttpHeaders.CACHE_CONTROL, Reply.REVALIDATE)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (!reply.contentLanguage().isEmpty()) {
      response.header(HttpHeaders.CONTENT_LANGUAGE, reply.contentLanguage());
    }
    if (reply.gzip()) {
      response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return reply.status() == 304
        ? response.build()
        : response.type(reply.mediaType()).entity(reply.body()).build();
  }
}
