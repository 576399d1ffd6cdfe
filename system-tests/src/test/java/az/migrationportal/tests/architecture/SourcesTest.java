package az.migrationportal.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcesTest {
  private static final int CEILING = 400;

  @Test
  void no_source_file_is_longer_than_the_ceiling() throws IOException {
    assertThat(sources().filter(file -> lines(file).size() > CEILING)).isEmpty();
  }

  @Test
  void every_package_has_a_contract() throws IOException {
    List<Path> folders =
        sources()
            .filter(file -> file.toString().contains("/src/main/"))
            .map(Path::getParent)
            .distinct()
            .toList();
    assertThat(folders).hasSizeGreaterThan(30);
    assertThat(folders)
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  @Test
  void every_package_is_null_marked() throws IOException {
    assertThat(sources().filter(file -> file.endsWith("package-info.java")))
        .allSatisfy(file -> assertThat(Files.readString(file)).contains("NullMarked"));
  }

  @Test
  void no_check_is_suppressed() throws IOException {
    assertThat(sources().filter(file -> !file.endsWith("SourcesTest.java")))
        .allSatisfy(
            file ->
                assertThat(Files.readString(file))
                    .doesNotContain("@SuppressWarnings(\"NullAway")
                    .doesNotContain("@Disabled")
                    .doesNotContain("Thread.sleep("));
  }

  /** The last of two lines of one key would win, and nobody would notice. */
  @Test
  void no_text_has_its_key_twice() throws IOException {
    List<Path> bundles = files(".properties").toList();
    assertThat(bundles).hasSizeGreaterThan(20);
    assertThat(bundles)
        .allSatisfy(bundle -> assertThat(keys(bundle)).doesNotHaveDuplicates().isNotEmpty());
  }

  private static List<String> keys(Path bundle) {
    return lines(bundle).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("=", 2)[0].strip())
        .toList();
  }

  private static Stream<Path> sources() throws IOException {
    return files(".java");
  }

  private static Stream<Path> files(String ending) throws IOException {
    return Stream.of(
            "content",
            "search-index",
            "registration",
            "content-api",
            "portal-web",
            "local-run",
            "system-tests")
        .map(module -> Modules.root().resolve(module).resolve("src"))
        .flatMap(folder -> files(folder, ending));
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
