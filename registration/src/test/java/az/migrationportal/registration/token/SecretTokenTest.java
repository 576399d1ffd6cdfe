package az.migrationportal.registration.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretTokenTest {
  @Test
  void a_token_does_not_tell_itself_to_logs() {
    SecretToken token = SecretToken.of("A".repeat(32)).orElseThrow();
    assertThat(token.toString()).doesNotContain("AAA");
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "short",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  })
  void what_can_be_no_token_is_none(String text) {
    assertThat(SecretToken.of(text)).isEmpty();
  }

  @Test
  void no_two_random_ones_are_the_same_and_each_reads_itself() {
    SecretToken first = SecretToken.random();
    assertThat(SecretToken.random().value()).isNotEqualTo(first.value());
    assertThat(SecretToken.of(first.value()).orElseThrow().hash()).isEqualTo(first.hash());
  }
}
