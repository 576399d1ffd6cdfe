package az.migrationportal.web.prerender;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A ready answer: bytes, the same bytes compressed, their tags, and headers. Immutable; written to
 * as many readers as ask.
 */
final class Answer {

  private static final String[] NO_HEADERS = {};

  private final int status;
  private final String type;
  private final byte[] plain;
  private final byte @Nullable [] zipped;
  private final String plainTag;
  private final String zippedTag;
  private final String vary;
  private final String cacheControl;
  private final String[] headers;

  private Answer(
      int status, String type, byte[] plain, String vary, String cacheControl, String... headers) {
    this.status = status;
    this.type = type;
    this.plain = plain;
    this.zipped = type.isEmpty() ? null : zip(plain);
    this.plainTag = EntityTags.strong(plain, "");
    this.zippedTag = EntityTags.strong(plain, "-gzip");
    this.vary = vary;
    this.cacheControl = cacheControl;
    this.headers = headers;
  }

  /** A page in HTML with the headers that guard it. */
  static Answer page(int status, String html, String vary) {
    return new Answer(
        status,
        "text/html;charset=UTF-8",
        EntityTags.utf8(html),
        vary,
        "public, max-age=0, must-revalidate",
        SecurityHeaders.ALL);
  }

  /** A page for its reader alone: kept by nobody, and its address is told to nobody. */
  static Answer personal(int status, String html) {
    return new Answer(
        status,
        "text/html;charset=UTF-8",
        EntityTags.utf8(html),
        "Accept-Encoding",
        "no-store",
        SecurityHeaders.personal());
  }

  /**
   * A page made for one reader, before they have told anything: kept by their own browser alone,
   * which shows it again when they go back, and asks anew whenever they come by its address.
   */
  static Answer fresh(String html) {
    return new Answer(
        HttpServletResponse.SC_OK,
        "text/html;charset=UTF-8",
        EntityTags.utf8(html),
        "Accept-Encoding",
        "private, no-cache",
        SecurityHeaders.personal());
  }

  /** Another public document that follows the content. */
  static Answer document(String type, String text) {
    return new Answer(
        HttpServletResponse.SC_OK,
        type,
        EntityTags.utf8(text),
        "Accept-Encoding",
        "public, max-age=0, must-revalidate",
        "X-Content-Type-Options",
        "nosniff");
  }

  /** A file whose name contains its hash. */
  static Answer asset(String type, byte[] bytes) {
    return new Answer(
        HttpServletResponse.SC_OK,
        type,
        bytes,
        "Accept-Encoding",
        "public, max-age=31536000, immutable",
        "X-Content-Type-Options",
        "nosniff");
  }

  /** A redirect; {@code vary} may be empty. */
  static Answer redirect(int status, String location, String vary) {
    return new Answer(
        status,
        "",
        new byte[0],
        vary,
        "public, max-age=0, must-revalidate",
        "Location",
        location,
        "X-Content-Type-Options",
        "nosniff");
  }

  /** Nothing but a status. */
  static Answer bare(int status, String... headers) {
    return new Answer(
        status, "", new byte[0], "", "no-store", headers.length == 0 ? NO_HEADERS : headers);
  }

  int status() {
    return status;
  }

  int size() {
    return plain.length;
  }

  /** Writes the answer, or 304 where the reader has it already. */
  void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] gzip = zipped;
    boolean small = gzip != null && Negotiation.gzip(request.getHeader("Accept-Encoding"));
    if (!vary.isEmpty()) {
      response.setHeader("Vary", vary);
    }
    response.setHeader("Cache-Control", cacheControl);
    if (status == HttpServletResponse.SC_OK) {
      String tag = small ? zippedTag : plainTag;
      response.setHeader("ETag", tag);
      if (EntityTags.noneMatchNames(request.getHeader("If-None-Match"), tag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    } else {
      response.setStatus(status);
    }
    for (int i = 0; i < headers.length; i += 2) {
      response.setHeader(headers[i], headers[i + 1]);
    }
    writeBody(request, response, small && gzip != null ? gzip : plain, small);
  }

  private void writeBody(
      HttpServletRequest request, HttpServletResponse response, byte[] body, boolean small)
      throws IOException {
    if (!type.isEmpty()) {
      response.setHeader("Content-Type", type);
    }
    if (small) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(body);
    }
  }

  private static byte[] zip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (GZIPOutputStream gzip = new BestGzip(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
