package az.migrationportal.registration.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyFileTest {
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  @Test
  void the_first_line_is_the_key_that_seals() {
    List<MasterKeyFile.Entry> entries =
        MasterKeyFile.read("# rotated in March\n\n 7 " + KEY + "\n3\t" + KEY + "\n");
    assertThat(entries).extracting(MasterKeyFile.Entry::number).containsExactly(7, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# only a note", "1 short", "0 K", "x K", "1 K extra", "1K"})
  void what_is_no_key_is_refused(String text) {
    String line = text.replace("K", KEY);
    assertThatThrownBy(() -> MasterKeyFile.read(line)).isInstanceOf(DataUnreadable.class);
  }

  @Test
  void a_number_that_is_there_twice_is_refused() {
    assertThatThrownBy(() -> MasterKeyFile.read("1 " + KEY + "\n1 " + KEY))
        .isInstanceOf(DataUnreadable.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void what_is_wrong_is_told_without_the_key() {
    String secret = "c2VjcmV0";
    assertThatThrownBy(() -> MasterKeyFile.read("1 " + secret))
        .hasMessageContaining("line 1")
        .hasMessageNotContaining(secret);
  }
}
