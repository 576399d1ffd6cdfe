package az.migrationportal.content.path;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.locale.MachineLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"e-visa", "is-icazesi", "yollar/is", "visa-2026", "a/b", "1"})
  void one_or_two_segments_of_ascii_words_are_a_path(String path) {
    MachineLocale.inEach(
        () -> assertThatCode(() -> PathForm.check(path)).doesNotThrowAnyException());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/e-visa",
        "e-visa/",
        "a//b",
        "a/b/c",
        "E-visa",
        "İş",
        "iş-icazəsi",
        "виза",
        "e_visa",
        "e visa",
        "e--visa",
        "-visa",
        "visa-",
        "..",
        "a/..",
        "e-visa?x",
        "e-visa#x",
        "e-visa%2f",
        "e-visa\n"
      })
  void anything_else_is_refused(String path) {
    MachineLocale.inEach(
        () ->
            assertThatThrownBy(() -> PathForm.check(path))
                .isInstanceOf(InvalidPath.class)
                .hasMessageContaining(path));
  }

  @Test
  void a_path_ends_at_its_greatest_length() {
    String longest = "a".repeat(PathForm.MAX_LENGTH);
    assertThatCode(() -> PathForm.check(longest)).doesNotThrowAnyException();
    assertThatThrownBy(() -> PathForm.check(longest + "a")).isInstanceOf(InvalidPath.class);
  }
}
