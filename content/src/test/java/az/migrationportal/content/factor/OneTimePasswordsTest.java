package az.migrationportal.content.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimePasswordsTest {
  /** The secret of RFC 6238, appendix B, for SHA-1. */
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  private static final Instant MOMENT = Instant.ofEpochSecond(1111111109);
  private static final long STEP = 1111111109L / 30;

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void the_codes_are_those_of_the_standard(long second, String code) {
    assertThat(OneTimePasswords.code(SECRET, second / 30)).isEqualTo(code);
  }

  @Test
  void a_code_is_right_one_step_early_or_late_and_no_more() {
    for (long step = STEP - 3; step <= STEP + 3; step++) {
      assertThat(
              OneTimePasswords.step(SECRET, OneTimePasswords.code(SECRET, step), MOMENT, 0)
                  .isPresent())
          .as("step %d", step - STEP)
          .isEqualTo(Math.abs(step - STEP) <= 1);
    }
  }

  @Test
  void a_code_whose_step_is_used_up_is_wrong() {
    String code = OneTimePasswords.code(SECRET, STEP);
    assertThat(OneTimePasswords.step(SECRET, code, MOMENT, STEP - 1)).hasValue(STEP);
    assertThat(OneTimePasswords.step(SECRET, code, MOMENT, STEP)).isEmpty();
    assertThat(OneTimePasswords.step(SECRET, code, MOMENT, STEP + 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "81804", "0818040", "o81804", "٠٨١٨٠٤"})
  void anything_but_the_six_digits_is_wrong(String code) {
    assertThat(OneTimePasswords.step(SECRET, code, MOMENT, 0)).isEmpty();
  }

  @Test
  void digits_are_latin_whatever_the_default_locale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(OneTimePasswords.code(SECRET, STEP)).isEqualTo("081804");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_secret_reads_in_base32_with_its_leading_zeros() {
    assertThat(OneTimePasswords.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(OneTimePasswords.base32(new byte[20])).isEqualTo("A".repeat(32));
  }

  @Test
  void an_address_for_authenticators_names_portal_account_and_secret() {
    assertThat(EnrolledSecret.of("leyla", SECRET).uri())
        .isEqualTo(
            "otpauth://totp/Migration%20portal%3Aleyla?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Migration%20portal&algorithm=SHA1&digits=6&period=30");
  }
}
