package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.deployment.SmallFiles;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of a registration over HTTP: what is taken, what is refused, and who is told what. */
@ExtendWith(PortalUnderTest.class)
class DocumentsIT {
  private static final String API = "/api/v1/registration/documents";
  private static final String FORM = "/api/v1/registration/my-documents/";
  private static final String PLACE = "GPS 40.4093 N 49.8671 E";
  private static final int HUNDRED_MEGABYTES = 100 * 1024 * 1024;

  @Test
  void a_photo_loses_where_it_was_taken_and_is_a_download_kept_by_nobody(Visitor visitor) {
    String cookie = owner(visitor, "photo-gps@example.org");
    byte[] photo = withPlace(SmallFiles.jpeg(60, 40, 1));
    assertThat(latin(photo)).contains(PLACE, "Exif");
    HttpResponse<String> added = add(visitor, cookie, "photo", photo, "text/html");
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    assertThat(added.headers().firstValue("Location").orElseThrow()).endsWith(API + "/1");
    HttpResponse<byte[]> kept = visitor.getBytes(API + "/1", "Cookie", cookie);
    assertThat(kept.statusCode()).isEqualTo(200);
    assertThat(latin(kept.body())).doesNotContain(PLACE, "Exif", "GPS");
    assertThat(picture(kept.body())).containsExactly(60, 40);
    assertThat(kept.headers().firstValue("Content-Type")).hasValue("image/jpeg");
    assertThat(kept.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(kept.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(kept.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(visitor.get("/api/v1/registration/record/export", "Cookie", cookie).body())
        .contains("\"photo-1.jpeg\"");
    assertThat(visitor.get("/az/qeydim", "Cookie", cookie).body())
        .contains("src=\"" + API + "/1\"");
  }

  @Test
  void nine_megabytes_are_taken_and_given_back_whole(Visitor visitor) {
    String cookie = owner(visitor, "large-document@example.org");
    byte[] large = SmallFiles.png(1750, 1750, 3);
    assertThat(large.length).isBetween(9_000_000, 10 * 1024 * 1024);
    HttpResponse<String> added = add(visitor, cookie, "permit", large, "image/png");
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    HttpResponse<byte[]> kept = visitor.getBytes(API + "/1", "Cookie", cookie);
    assertThat(picture(kept.body())).containsExactly(1750, 1750);
    assertThat(Visitor.json(added).getInt("size")).isEqualTo(kept.body().length);
  }

  @Test
  void what_is_no_picture_or_runs_a_program_is_refused_with_its_reason(Visitor visitor) {
    String cookie = owner(visitor, "refused-document@example.org");
    byte[] script = latin("<script>alert(1)</script>");
    assertThat(rule(add(visitor, cookie, "permit", script, "image/png"))).isEqualTo("file-svg");
    byte[] words = latin("just words");
    assertThat(rule(add(visitor, cookie, "permit", words, "application/pdf")))
        .isEqualTo("file-unknown-kind");
    assertThat(rule(add(visitor, cookie, "permit", new byte[0], "image/png")))
        .isEqualTo("file-empty");
    assertThat(rule(add(visitor, cookie, "permit", SmallFiles.activePdf(), "application/pdf")))
        .isEqualTo("file-active");
    assertThat(rule(add(visitor, cookie, "permit", SmallFiles.packedPdf(), "application/pdf")))
        .isEqualTo("file-attachments");
    byte[] cut = Arrays.copyOf(SmallFiles.png(50, 50, 1), 900);
    assertThat(rule(add(visitor, cookie, "permit", cut, "image/png"))).isEqualTo("file-broken");
    HttpResponse<String> noImage =
        add(visitor, cookie, "photo", SmallFiles.pdf(1), "application/pdf");
    assertThat(noImage.statusCode()).isEqualTo(422);
    assertThat(noImage.body()).contains("photo-no-image");
    assertThat(add(visitor, cookie, "letter", SmallFiles.pdf(1), "application/pdf").statusCode())
        .isEqualTo(400);
    assertThat(list(visitor, cookie).getJsonArray("documents")).isEmpty();
  }

  @Test
  void a_hundred_megabytes_are_refused_before_they_are_sent_and_while_they_are(Visitor visitor)
      throws IOException {
    String cookie = owner(visitor, "huge-document@example.org");
    assertThat(announced(visitor, cookie)).contains(" 413 ");
    HttpResponse<String> streamed =
        visitor.send(
            "POST",
            API + "?kind=permit",
            BodyPublishers.ofInputStream(() -> SmallFiles.zeros(HUNDRED_MEGABYTES)),
            "Cookie",
            cookie);
    assertThat(streamed.statusCode()).isEqualTo(413);
    assertThat(Visitor.json(streamed).getInt("limit")).isEqualTo(10 * 1024 * 1024);
    assertThat(list(visitor, cookie).getJsonArray("documents")).isEmpty();
  }

  @Test
  void somebody_elses_one_that_never_was_and_no_session_are_the_same_404(Visitor visitor) {
    OfficerPeople.make(visitor);
    String owner = owner(visitor, "document-of-one@example.org");
    assertThat(add(visitor, owner, "permit", SmallFiles.pdf(1), "application/pdf").statusCode())
        .isEqualTo(201);
    List<String> strangers =
        List.of(
            owner(visitor, "document-of-another@example.org"),
            "nothing=nothing",
            "portal-registrant=" + "A".repeat(32),
            OfficerPeople.signIn(visitor, OfficerPeople.BERLIN));
    String said = "";
    for (String stranger : strangers) {
      HttpResponse<String> read = visitor.get(API + "/1", "Cookie", stranger);
      assertThat(read.statusCode()).as(stranger).isEqualTo(404);
      HttpResponse<String> removed = visitor.send("DELETE", API + "/1", "", "Cookie", stranger);
      assertThat(removed.statusCode()).isEqualTo(404);
      assertThat(removed.body()).isEqualTo(read.body());
      assertThat(said.isEmpty() || said.equals(read.body())).as(read.body()).isTrue();
      said = read.body();
    }
    assertThat(visitor.get(API + "/9", "Cookie", owner).body()).isEqualTo(said);
    assertThat(visitor.get(API + "/1", "Authorization", visitor.administrator()).statusCode())
        .isEqualTo(404);
    assertThat(visitor.get(API, "Cookie", "nothing=nothing").statusCode()).isEqualTo(401);
    assertThat(
            add(visitor, "nothing=nothing", "permit", SmallFiles.pdf(1), "application/pdf")
                .statusCode())
        .isEqualTo(401);
    assertThat(visitor.get(API + "/1", "Cookie", owner).statusCode()).isEqualTo(200);
  }

  @Test
  void the_form_of_the_page_adds_and_takes_away_without_a_script(Visitor visitor) {
    String cookie = owner(visitor, "form-document@example.org");
    HttpResponse<String> added = form(visitor, cookie, "permit", SmallFiles.jpeg(20, 20, 1));
    assertThat(location(added)).isEqualTo("/ru/moya-zapis?said=yes#documents");
    assertThat(list(visitor, cookie).getJsonArray("documents")).hasSize(1);
    HttpResponse<String> removed =
        visitor.send(
            "POST",
            FORM + "remove",
            "locale=ru&number=1",
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Cookie",
            cookie);
    assertThat(location(removed)).isEqualTo("/ru/moya-zapis?said=yes#documents");
    assertThat(list(visitor, cookie).getJsonArray("documents")).isEmpty();
  }

  @Test
  void a_form_that_is_refused_leads_back_to_the_page_which_says_why(Visitor visitor) {
    String cookie = owner(visitor, "form-refused@example.org");
    HttpResponse<String> refused = form(visitor, cookie, "permit", latin("<html>"));
    assertThat(location(refused)).isEqualTo("/ru/moya-zapis?file=kind");
    assertThat(location(form(visitor, cookie, "permit", new byte[0]))).contains("file=none");
    assertThat(location(form(visitor, cookie, "other", SmallFiles.pdf(1)))).contains("file=which");
    assertThat(location(form(visitor, cookie, "permit", SmallFiles.activePdf())))
        .contains("file=active");
    String page = visitor.get("/ru/moya-zapis?file=kind", "Cookie", cookie).body();
    assertThat(page)
        .contains("href=\"#file\"", "id=\"file-error\"", "Выберите файл JPEG, PNG, WebP или PDF");
    assertThat(visitor.get("/ru/moya-zapis?file=nonsense", "Cookie", cookie).body())
        .doesNotContain("file-error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void a_file_of_another_site_is_refused(String site, Visitor visitor) {
    String cookie = owner(visitor, site + "-document@example.org");
    assertThat(
            visitor
                .sendBytes(
                    API + "?kind=permit",
                    SmallFiles.pdf(1),
                    "Cookie",
                    cookie,
                    "Sec-Fetch-Site",
                    site)
                .statusCode())
        .isEqualTo(403);
    assertThat(list(visitor, cookie).getJsonArray("documents")).isEmpty();
  }

  @Test
  void words_of_a_document_lie_in_the_open_in_no_table(Visitor visitor) throws Exception {
    String cookie = owner(visitor, "sealed-document@example.org");
    byte[] document = SmallFiles.pdfWith("Gizlinsened");
    assertThat(latin(document)).contains("Gizlinsened");
    assertThat(add(visitor, cookie, "passport", document, "application/pdf").statusCode())
        .isEqualTo(201);
    assertThat(latin(visitor.getBytes(API + "/1", "Cookie", cookie).body()))
        .contains("Gizlinsened");
    var portal = visitor.portal();
    assertThat(
            OpenWords.found(
                portal.registrationUrl(),
                portal.registrationUser(),
                portal.registrationPassword(),
                "Gizlinsened",
                "passport-1"))
        .isEmpty();
  }

  private static String owner(Visitor visitor, String address) {
    return new RegistrationDeeds(visitor).register(address).cookie();
  }

  private static HttpResponse<String> add(
      Visitor visitor, String cookie, String kind, byte[] file, String type) {
    return visitor.sendBytes(API + "?kind=" + kind, file, "Cookie", cookie, "Content-Type", type);
  }

  private static HttpResponse<String> form(
      Visitor visitor, String cookie, String kind, byte[] file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        latin(
            "--edge\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n"
                + kind
                + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\";"
                + " filename=\"my passport.exe\"\r\nContent-Type: text/plain\r\n\r\n"));
    body.writeBytes(file);
    body.writeBytes(latin("\r\n--edge--\r\n"));
    return visitor.sendBytes(
        FORM + "add?locale=ru",
        body.toByteArray(),
        "Cookie",
        cookie,
        "Content-Type",
        "multipart/form-data; boundary=edge");
  }

  /** Announces a hundred megabytes and sends none: whoever waits for them never answers. */
  private static String announced(Visitor visitor, String cookie) throws IOException {
    var address = visitor.address(API);
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              latin(
                  "POST "
                      + API
                      + "?kind=permit HTTP/1.1\r\nHost: "
                      + address.getAuthority()
                      + "\r\nCookie: "
                      + cookie
                      + "\r\nContent-Length: "
                      + HUNDRED_MEGABYTES
                      + "\r\n\r\n"));
      byte[] start = socket.getInputStream().readNBytes(20);
      return latin(start);
    }
  }

  private static JsonObject list(Visitor visitor, String cookie) {
    return visitor.json(API, "Cookie", cookie);
  }

  private static String rule(HttpResponse<String> refused) {
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    return Visitor.json(refused).getJsonArray("errors").getJsonObject(0).getString("rule");
  }

  private static String location(HttpResponse<String> sent) {
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    return sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
  }

  /** An Exif segment behind the first mark, with the place in words. */
  private static byte[] withPlace(byte[] jpeg) {
    byte[] exif = latin("Exif\0\0MM\0*\0\0\0\u0008\0\0" + PLACE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, 2);
    bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
    bytes.writeBytes(exif);
    bytes.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }

  private static int[] picture(byte[] bytes) {
    try (InputStream stream = new ByteArrayInputStream(bytes)) {
      var image = ImageIO.read(stream);
      return new int[] {image.getWidth(), image.getHeight()};
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
