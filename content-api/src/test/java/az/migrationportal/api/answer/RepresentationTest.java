package az.migrationportal.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepresentationTest {
  private static final Representation LONG = of("viza ".repeat(500));

  @Test
  void the_same_bytes_have_the_same_strong_etag() {
    assertThat(of("a").reply(null, null).etag()).isEqualTo(of("a").reply(null, null).etag());
    assertThat(of("a").etag()).isNotEqualTo(of("b").etag());
    assertThat(of("a").reply(null, null).etag()).matches("\"[A-Za-z0-9_-]{16}\"");
  }

  @Test
  void compressed_bytes_have_an_etag_of_their_own() throws IOException {
    Reply reply = LONG.reply(null, "gzip, br");
    assertThat(reply.gzip()).isTrue();
    assertThat(reply.etag()).endsWith("-gzip\"");
    byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(reply.body())).readAllBytes();
    assertThat(unpacked).isEqualTo(LONG.reply(null, null).body());
  }

  @Test
  void short_answers_are_not_compressed() {
    assertThat(of("a").reply(null, "gzip").gzip()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "\"%s\"", "W/\"%s\"", "\"other\", \"%s\"", "\"%s-gzip\""})
  void what_the_caller_has_is_not_sent_again(String header) {
    Reply reply = LONG.reply(String.format(java.util.Locale.ROOT, header, LONG.etag()), null);
    assertThat(reply.status()).isEqualTo(304);
    assertThat(reply.body()).isEmpty();
    assertThat(reply.etag()).contains(LONG.etag());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"other\"", "garbage", "\"\""})
  void anything_else_gets_the_whole(String header) {
    assertThat(LONG.reply(header, null).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "GZIP", "deflate, gzip;q=0.5", "*", "br, *;q=0.1"})
  void gzip_is_used_where_it_is_taken(String header) {
    assertThat(ContentCoding.acceptsGzip(header)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "identity", "gzip;q=0", "gzip; q=0.000", "*;q=0", "gzip;q=0, *"})
  void gzip_is_not_used_where_it_is_refused(String header) {
    assertThat(ContentCoding.acceptsGzip(header)).isFalse();
  }

  private static Representation of(String text) {
    Representation made =
        Representation.of(Json.createObjectBuilder().add("text", text).build(), "az");
    assertThat(new String(made.reply(null, null).body(), StandardCharsets.UTF_8)).contains(text);
    return made;
  }
}
