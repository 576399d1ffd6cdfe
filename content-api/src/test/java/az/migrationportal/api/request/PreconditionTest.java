package az.migrationportal.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.api.problem.RequestRefused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionTest {

  @Test
  void the_version_seen_is_the_strong_etag() {
    assertThat(Precondition.version("\"7\"")).isEqualTo(7);
    assertThat(Precondition.versionOrNone("\"7\"", null)).isEqualTo(7);
  }

  @Test
  void a_star_in_if_none_match_starts_something_new() {
    assertThat(Precondition.versionOrNone(null, "*")).isZero();
  }

  @Test
  void a_path_is_an_etag_too() {
    assertThat(Precondition.tag("\"countries/turkey\"")).isEqualTo("countries/turkey");
  }

  @Test
  void without_a_header_one_is_required() {
    refuses("precondition-required", () -> Precondition.version(null));
    refuses("precondition-required", () -> Precondition.versionOrNone(null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7", "W/\"7\"", "*", "\"7\", \"8\"", "\"x\"", "\"0\"", "\"-1\"", "\"\"", ""})
  void another_form_is_refused(String header) {
    refuses("invalid-precondition", () -> Precondition.version(header));
  }

  @Test
  void contradicting_headers_are_refused() {
    refuses("invalid-precondition", () -> Precondition.versionOrNone("\"7\"", "*"));
    refuses("invalid-precondition", () -> Precondition.versionOrNone(null, "\"7\""));
  }

  private static void refuses(String name, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RequestRefused.class, refused -> assertThat(refused.problem().name()).isEqualTo(name));
  }
}
