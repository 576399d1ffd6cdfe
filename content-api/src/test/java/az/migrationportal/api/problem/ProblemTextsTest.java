package az.migrationportal.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {
  private static final ProblemTexts ENGLISH = ProblemTexts.in(ContentLocale.EN);

  @ParameterizedTest
  @EnumSource
  void every_language_has_the_same_keys_and_placeholders(ContentLocale locale) {
    ProblemTexts texts = ProblemTexts.in(locale);
    assertThat(texts.keys()).isEqualTo(ENGLISH.keys());
    assertThat(texts.keys())
        .allSatisfy(
            key -> assertThat(texts.placeholders(key)).isEqualTo(ENGLISH.placeholders(key)));
  }

  @ParameterizedTest
  @EnumSource
  void the_machine_s_language_does_not_matter(ContentLocale locale) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(ProblemTexts.in(locale).title("gone")).isNotEqualTo("gone");
      assertThat(ProblemTexts.in(ContentLocale.EN).title("gone")).isEqualTo("Gone");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void every_problem_of_ours_is_documented() {
    assertThat(ENGLISH.names())
        .containsAll(Arrays.stream(ProblemKind.values()).map(ProblemKind::id).toList());
  }

  @Test
  void every_type_has_title_detail_and_advice() {
    assertThat(ENGLISH.names())
        .allSatisfy(
            name -> assertThat(ENGLISH.keys()).contains(name + ".detail", name + ".advice"));
  }

  @Test
  void every_refusal_of_content_is_documented() throws Exception {
    List<String> rules = refusals().map(ProblemTextsTest::rule).toList();
    assertThat(rules).hasSizeGreaterThan(15);
    assertThat(ENGLISH.names()).containsAll(rules);
  }

  @Test
  void values_fill_the_placeholders_as_they_are() {
    assertThat(ENGLISH.detail("unknown-item", Map.of("key", "a$1\\b {key}")))
        .contains("“a$1\\b {key}”");
  }

  @Test
  void an_unknown_type_still_reads() {
    assertThat(ENGLISH.title("brand-new-rule")).isEqualTo("brand-new-rule");
    assertThat(ENGLISH.rule("brand-new", Map.of())).isEqualTo("brand-new");
  }

  /** A rule is named as its class; content keeps to that. */
  private static String rule(Class<?> refusal) {
    return refusal.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static Stream<Class<?>> refusals() throws IOException, URISyntaxException {
    URI place = Refusal.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    if (Files.isDirectory(Path.of(place))) {
      return in(Path.of(place));
    }
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
      return in(jar.getPath("/"));
    }
  }

  private static Stream<Class<?>> in(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<? extends Class<?>> found =
          files
              .map(file -> root.relativize(file).toString())
              .filter(name -> name.startsWith("az/") && name.endsWith(".class"))
              .filter(name -> !name.contains("package-info"))
              .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
              .map(ProblemTextsTest::load)
              .filter(type -> Refusal.class.isAssignableFrom(type) && type != Refusal.class)
              .toList();
      return found.stream().map(type -> (Class<?>) type);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Refusal.class.getClassLoader());
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      return Object.class;
    }
  }
}
