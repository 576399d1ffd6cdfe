package az.migrationportal.content.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryCodesTest {
  @Test
  void there_are_ten_different_ones_without_letters_that_look_alike() {
    assertThat(RecoveryCodes.generate())
        .hasSize(10)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-hjkmnp-z02-9]{4}(-[a-hjkmnp-z02-9]{4}){3}"));
  }

  @Test
  void case_spaces_and_hyphens_do_not_count() {
    assertThat(RecoveryCodes.hash(" K3FD 92xm-7qpaht4w\n"))
        .isEqualTo(RecoveryCodes.hash("k3fd-92xm-7qpa-ht4w"))
        .isNotEqualTo(RecoveryCodes.hash("k3fd-92xm-7qpa-ht4x"));
  }
}
