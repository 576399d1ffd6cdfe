package az.migrationportal.web.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeContext;
import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.fakeservlet.FakeResponse;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static final String HTML = "<!doctype html><p>" + "salam ".repeat(300) + "</p>";

  private final Answer page = Answer.page(200, HTML, "Accept-Encoding");
  private final FakeRequest request =
      new FakeRequest(new FakeHttpSession("none", new FakeContext(), 0, 0));

  @Test
  void a_page_comes_whole_with_a_strong_tag_and_the_guarding_headers() throws IOException {
    FakeResponse response = answered(page);
    assertThat(text(response)).isEqualTo(HTML);
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getHeader("ETag")).startsWith("\"");
    assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(response.getHeader("Set-Cookie")).isNull();
  }

  @Test
  void compressed_bytes_are_the_same_page_under_another_tag() throws IOException {
    String plainTag = answered(page).getHeader("ETag");
    header("Accept-Encoding", "gzip, br");
    FakeResponse response = answered(page);
    assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
    assertThat(response.getHeader("ETag")).isNotEqualTo(plainTag);
    byte[] body = response.getBuffer().toByteArray();
    assertThat(body.length).isLessThan(HTML.length() / 4);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes())
        .isEqualTo(HTML.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void who_has_the_page_gets_304_without_a_body() throws IOException {
    header("If-None-Match", "W/" + answered(page).getHeader("ETag"));
    FakeResponse response = answered(page);
    assertThat(response.getStatus()).isEqualTo(304);
    assertThat(response.getHeader("ETag")).isNotNull();
    assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding");
    assertThat(response.getBuffer().toByteArray()).isEmpty();
  }

  @Test
  void head_has_the_headers_of_get_and_no_body() throws IOException {
    FakeResponse response = new FakeResponse();
    page.write(
        new HttpServletRequestWrapper(request) {
          @Override
          public String getMethod() {
            return "HEAD";
          }
        },
        response);
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getHeader("ETag")).isNotNull();
    assertThat(response.getBuffer().toByteArray()).isEmpty();
  }

  @Test
  void a_missing_page_is_never_304() throws IOException {
    header("If-None-Match", "*");
    FakeResponse response = answered(Answer.page(404, HTML, "Accept-Encoding"));
    assertThat(response.getStatus()).isEqualTo(404);
    assertThat(response.getHeader("ETag")).isNull();
  }

  @Test
  void a_redirect_says_where_and_what_it_depends_on() throws IOException {
    FakeResponse response = answered(Answer.redirect(302, "/ru", "Accept-Language"));
    assertThat(response.getStatus()).isEqualTo(302);
    assertThat(response.getHeader("Location")).isEqualTo("/ru");
    assertThat(response.getHeader("Vary")).isEqualTo("Accept-Language");
  }

  private FakeResponse answered(Answer answer) throws IOException {
    FakeResponse response = new FakeResponse();
    answer.write(request, response);
    return response;
  }

  private void header(String name, String value) {
    request.getHeaders().put(name, List.of(value));
  }

  private static String text(FakeResponse response) {
    return new String(response.getBuffer().toByteArray(), StandardCharsets.UTF_8);
  }
}
