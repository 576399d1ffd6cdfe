package az.migrationportal.api.request;

import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;

/** Reads a body within its limit. Only UTF-8 JSON is taken. */
@Provider
public class JsonBodyReader implements MessageBodyReader<JsonBody> {

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == JsonBody.class;
  }

  @Override
  public JsonBody readFrom(
      Class<JsonBody> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    refuseAnnouncedSize(headers.getFirst(HttpHeaders.CONTENT_LENGTH));
    byte[] bytes = body.readNBytes(JsonBody.MOST_BYTES + 1);
    if (bytes.length > JsonBody.MOST_BYTES) {
      throw tooLarge();
    }
    if (bytes.length > 0 && !isUtf8Json(mediaType)) {
      throw new RequestRefused(ProblemKind.UNSUPPORTED_MEDIA_TYPE, Map.of());
    }
    return JsonBody.read(bytes);
  }

  static boolean isUtf8Json(MediaType mediaType) {
    String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
    return MediaType.APPLICATION_JSON_TYPE.isCompatible(mediaType)
        && !mediaType.isWildcardType()
        && (charset == null || charset.equalsIgnoreCase("utf-8"));
  }

  private static void refuseAnnouncedSize(@org.jspecify.annotations.Nullable String length) {
    if (length != null
        && length.matches("[0-9]+")
        && (length.length() > 9 || Integer.parseInt(length) > JsonBody.MOST_BYTES)) {
      throw tooLarge();
    }
  }

  private static RequestRefused tooLarge() {
    return new RequestRefused(
        ProblemKind.BODY_TOO_LARGE, Map.of("limit", (long) JsonBody.MOST_BYTES));
  }
}
