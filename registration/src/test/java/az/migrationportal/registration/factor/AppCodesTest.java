package az.migrationportal.registration.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of RFC 6238, appendix B, the last six digits; Base32 of RFC 4648, section 10. */
class AppCodesTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037"})
  void the_codes_of_the_standard_are_right_at_their_time(long second, String code) {
    Instant now = Instant.ofEpochSecond(second);
    OptionalLong step = OptionalLong.of(second / 30);
    assertThat(AppCodes.step(SECRET, code, now, 0)).isEqualTo(step);
    assertThat(AppCodes.step(SECRET, code.substring(0, 3) + " " + code.substring(3), now, 0))
        .isEqualTo(step);
    assertThat(AppCodes.step(SECRET, code, now.plusSeconds(30), 0)).isEqualTo(step);
    assertThat(AppCodes.step(SECRET, code, now.minusSeconds(30), 0)).isEqualTo(step);
    assertThat(AppCodes.step(SECRET, code, now.plusSeconds(60), 0)).isEmpty();
    assertThat(AppCodes.step(SECRET, code, now, second / 30)).isEmpty();
  }

  @Test
  void base32_is_that_of_the_standard() {
    assertThat(AppCodes.base32("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
    assertThat(AppCodes.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(AppCodes.base32(new byte[5])).isEqualTo("AAAAAAAA");
  }

  @Test
  void a_recovery_code_is_the_same_however_it_is_typed() {
    String code = RecoveryCode.of("abcdefghijklmno".getBytes(StandardCharsets.US_ASCII));
    assertThat(code).isEqualTo("MFRG-GZDF-MZTW-Q2LK-NNWG");
    assertThat(RecoveryCode.hash("mfrg gzdf mztw q2lk nnwg")).isEqualTo(RecoveryCode.hash(code));
    assertThat(RecoveryCode.hash("mfrggzdfmztwq2lknnwg")).isEqualTo(RecoveryCode.hash(code));
    assertThat(RecoveryCode.hash("mfrggzdfmztwq2lknnwh")).isNotEqualTo(RecoveryCode.hash(code));
  }
}
