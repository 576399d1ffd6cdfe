package az.migrationportal.registration.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "reader@example.org, reader@example.org",
    "' Reader+az@Example.ORG ', Reader+az@example.org",
    "reader@пример.рф, reader@xn--e1afmkfd.xn--p1ai",
    "reader@bakı.example, reader@xn--bak-lua.example"
  })
  void common_addresses_are_taken(String typed, String written) {
    assertThat(MailAddress.of(typed).orElseThrow().value()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "reader",
        "@example.org",
        "reader@",
        "reader@localhost",
        "reader@@example.org",
        "a b@example.org",
        ".a@example.org",
        "a..b@example.org",
        "a@-example.org",
        "a@example.org\r\nBcc: b@example.org",
        "a\n@example.org",
        "Name <a@example.org>",
        "a@example.org,b@example.org",
        "\"a b\"@example.org",
        "a@[127.0.0.1]",
        "a@127.0.0.1"
      })
  void what_is_none_is_refused(String typed) {
    assertThat(MailAddress.of(typed)).isEmpty();
  }

  @Test
  void lengths_have_an_end() {
    assertThat(MailAddress.of("a".repeat(64) + "@example.org")).isPresent();
    assertThat(MailAddress.of("a".repeat(65) + "@example.org")).isEmpty();
    assertThat(MailAddress.of("a@" + "a.".repeat(200) + "org")).isEmpty();
    assertThat(MailAddress.of("a".repeat(1_000_000))).isEmpty();
  }

  @Test
  void the_same_box_is_looked_up_the_same_whatever_the_machine_s_language() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("az"));
      assertThat(MailAddress.of("INFO@EXAMPLE.ORG").orElseThrow().folded())
          .isEqualTo("info@example.org");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void it_does_not_tell_itself_to_logs() {
    assertThat(MailAddress.of("reader@example.org").orElseThrow().toString())
        .doesNotContain("reader");
  }
}
