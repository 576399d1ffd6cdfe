package az.migrationportal.content.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.error.YAMLException;

class YamlTextTest {

  @Test
  void a_day_stays_the_text_that_was_written() {
    assertThat(YamlText.map("day: 2026-11-01")).isEqualTo(Map.of("day", "2026-11-01"));
  }

  @Test
  void numbers_words_and_lists_are_what_they_look_like() {
    assertThat(YamlText.map("a: 15\nb: [x, y]\nc: \"15\""))
        .isEqualTo(Map.of("a", 15, "b", List.of("x", "y"), "c", "15"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1\na: 2",
        "a: {b: 1, b: 2}",
        "a: !!javax.script.ScriptEngineManager []",
        "a: ["
      })
  void a_double_key_a_java_object_and_broken_yaml_are_refused(String text) {
    assertThatThrownBy(() -> YamlText.map(text)).isInstanceOf(YAMLException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "just words", "- a\n- b", "15"})
  void anything_but_a_map_is_refused(String text) {
    assertThatThrownBy(() -> YamlText.map(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void files_of_the_jar_are_found_by_folder_in_order() {
    assertThat(BundledFiles.below("library/types"))
        .containsKeys("guide.yaml", "page.yaml")
        .allSatisfy((name, text) -> assertThat(text).contains("fields:"));
    assertThat(BundledFiles.below("library").keySet().stream().toList()).isSorted();
  }
}
