package az.migrationportal.web.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

  private static final String TAG = "\"abc\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"abc\"",
        "W/\"abc\"",
        "*",
        " * ",
        "\"x\", \"abc\"",
        "\"x\",W/\"y\" , W/\"abc\"",
        "\"a,b\", \"abc\""
      })
  void a_header_that_names_the_tag_is_understood(String header) {
    assertThat(EntityTags.noneMatchNames(header, TAG)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "\"ab\"",
        "\"abcd\"",
        "\"x\", \"y\"",
        "\"abc",
        "\"x,abc\"",
        "\"abc-gzip\""
      })
  void a_header_that_names_another_tag_is_no_match(String header) {
    assertThat(EntityTags.noneMatchNames(header, TAG)).isFalse();
  }

  @Test
  void no_header_is_no_match() {
    assertThat(EntityTags.noneMatchNames(null, TAG)).isFalse();
  }

  @Test
  void tags_are_strong_and_differ_with_bytes_and_encoding() {
    byte[] one = EntityTags.utf8("one");
    byte[] other = EntityTags.utf8("other");
    assertThat(EntityTags.strong(one, "")).startsWith("\"").doesNotStartWith("W/");
    assertThat(EntityTags.strong(one, "")).isNotEqualTo(EntityTags.strong(other, ""));
    assertThat(EntityTags.strong(one, "")).isNotEqualTo(EntityTags.strong(one, "-gzip"));
  }
}
