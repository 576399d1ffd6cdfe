package az.migrationportal.content.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedSecretsTest {
  private static final byte[] SECRET = {1, 2, 3, 4};
  private static final String FIRST = "1 " + Base64.getEncoder().encodeToString(new byte[32]);
  private static final String SECOND =
      "2 "
          + Base64.getEncoder()
              .encodeToString("k".repeat(32).getBytes(java.nio.charset.StandardCharsets.US_ASCII));

  @TempDir Path folder;

  private SealedSecrets with(String... lines) throws Exception {
    Path file = folder.resolve("key");
    Files.writeString(file, String.join("\n", lines));
    return new SealedSecrets(Optional.of(file.toString()));
  }

  @Test
  void a_sealed_secret_opens_for_its_account_only() throws Exception {
    SealedSecrets secrets = with(FIRST);
    String sealed = secrets.seal("leyla", SECRET);
    assertThat(secrets.open("leyla", sealed)).isEqualTo(SECRET);
    assertThatThrownBy(() -> secrets.open("rauf", sealed))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void two_sealings_differ_and_neither_shows_the_secret() throws Exception {
    SealedSecrets secrets = with(FIRST);
    assertThat(secrets.seal("leyla", SECRET)).isNotEqualTo(secrets.seal("leyla", SECRET));
    assertThat(secrets.seal("leyla", SECRET))
        .startsWith("1:")
        .doesNotContain(Base64.getEncoder().encodeToString(SECRET));
  }

  @Test
  void a_new_key_on_top_seals_and_the_old_one_below_still_opens() throws Exception {
    String sealed = with(FIRST).seal("leyla", SECRET);
    SealedSecrets rolled = with(SECOND, FIRST);
    assertThat(rolled.open("leyla", sealed)).isEqualTo(SECRET);
    assertThat(rolled.seal("leyla", SECRET)).startsWith("2:");
    SealedSecrets forgotten = with(SECOND);
    assertThatThrownBy(() -> forgotten.open("leyla", sealed))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void without_a_file_it_stands_as_it_is_and_a_later_key_still_reads_it() throws Exception {
    String open = new SealedSecrets(Optional.empty()).seal("leyla", SECRET);
    assertThat(open).startsWith("0:");
    assertThat(with(FIRST).open("leyla", open)).isEqualTo(SECRET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1 short", "0 AAAA", "one AAAA", "1 ****"})
  void a_file_that_holds_no_key_seals_nothing(String line) throws Exception {
    SealedSecrets secrets = with(line);
    assertThatThrownBy(() -> secrets.seal("leyla", SECRET))
        .isInstanceOf(GeneralSecurityException.class);
  }
}
