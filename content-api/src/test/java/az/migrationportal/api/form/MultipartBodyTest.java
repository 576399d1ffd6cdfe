package az.migrationportal.api.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.api.problem.RequestRefused;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartBodyTest {
  private static final MediaType TYPE =
      new MediaType("multipart", "form-data", Map.of("boundary", "----x"));
  private static final String WHOLE =
      lines(
          "------x",
          "Content-Disposition: form-data; name=\"kind\"",
          "",
          "photo",
          "------x",
          "Content-Disposition: form-data; filename=\"name=&quot;.jpg\"; name=\"file\"",
          "Content-Type: text/html",
          "",
          "\u00ff",
          "--\u00d8",
          "",
          "------x--",
          "");

  private static String lines(String... lines) {
    return String.join("\r\n", lines);
  }

  private static MultipartBody of(String body) {
    return MultipartBody.of(TYPE, body.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void fields_and_files_are_told_apart_by_their_names_only() {
    MultipartBody body = of(WHOLE);
    assertThat(body.field("kind")).hasValue("photo");
    assertThat(body.field("locale")).isEmpty();
    assertThat(body.file("other")).isEmpty();
  }

  @Test
  void a_file_is_taken_byte_by_byte_though_it_looks_like_a_line_end_or_half_a_boundary() {
    assertThat(of(WHOLE).file("file"))
        .isEqualTo("\u00ff\r\n--\u00d8\r\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void of_a_name_that_is_there_twice_the_first_counts() {
    String part = "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n";
    assertThat(
            of("------x" + part + "photo\r\n------x" + part + "permit\r\n------x--").field("kind"))
        .hasValue("photo");
  }

  @Test
  void a_part_without_a_name_is_passed_over_and_an_empty_one_is_empty() {
    MultipartBody body =
        of(
            "------x\r\n\r\nnobody\r\n------x\r\nContent-Disposition: form-data; name=\"file\""
                + "\r\n\r\n\r\n------x--\r\n");
    assertThat(body.file("file")).isEmpty();
    assertThat(body.field("file")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "------x",
        "no boundary at all",
        "------x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\ncut off",
        "------x\r\nContent-Disposition: form-data; name=\"file\"",
        "------y\r\n\r\nother\r\n------y--"
      })
  void what_breaks_off_or_has_another_boundary_is_refused(String body) {
    assertThatThrownBy(() -> of(body)).isInstanceOf(RequestRefused.class);
  }

  @Test
  void a_form_of_endless_parts_or_headers_is_refused() {
    String part = "------x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n";
    assertThatThrownBy(() -> of(part.repeat(30) + "------x--")).isInstanceOf(RequestRefused.class);
    assertThatThrownBy(() -> of("------x\r\n" + "a: b\r\n".repeat(2000) + "\r\n\r\n------x--"))
        .isInstanceOf(RequestRefused.class);
  }

  @Test
  void a_type_without_a_boundary_is_refused() {
    byte[] body = WHOLE.getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> MultipartBody.of(MediaType.MULTIPART_FORM_DATA_TYPE, body))
        .isInstanceOf(RequestRefused.class);
    assertThatThrownBy(() -> MultipartBody.of(null, body)).isInstanceOf(RequestRefused.class);
  }
}
