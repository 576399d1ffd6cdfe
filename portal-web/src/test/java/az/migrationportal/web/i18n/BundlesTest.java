package az.migrationportal.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundlesTest {

  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9._-]+)\"");
  private static final Pattern AZERBAIJANI = Pattern.compile("[\\p{IsLatin}]+");

  @Test
  void every_locale_has_the_same_keys() {
    Set<String> keys = Bundle.read(ContentLocale.AZ).keySet();
    assertThat(Bundle.read(ContentLocale.EN).keySet()).isEqualTo(keys);
    assertThat(Bundle.read(ContentLocale.RU).keySet()).isEqualTo(keys);
  }

  @ParameterizedTest
  @EnumSource
  void every_message_parses_and_takes_the_same_arguments_as_in_azerbaijani(ContentLocale locale) {
    Map<String, String> originals = Bundle.read(ContentLocale.AZ);
    Bundle.read(locale)
        .forEach(
            (key, text) ->
                assertThat(new MessageFormat(text, locale.javaLocale()).getArgumentNames())
                    .as(key)
                    .isEqualTo(
                        new MessageFormat(originals.get(key), ContentLocale.AZ.javaLocale())
                            .getArgumentNames()));
  }

  @ParameterizedTest
  @EnumSource
  void no_message_is_empty_or_has_a_straight_apostrophe_or_an_exclamation(ContentLocale locale) {
    Bundle.read(locale)
        .forEach((key, text) -> assertThat(text).as(key).isNotBlank().doesNotContain("'", "!"));
  }

  @Test
  void scripts_are_not_mixed() {
    Bundle.read(ContentLocale.AZ)
        .values()
        .forEach(text -> assertThat(text).doesNotContainPattern("[\\p{IsCyrillic}]"));
    Bundle.read(ContentLocale.EN)
        .values()
        .forEach(text -> assertThat(text).doesNotContainPattern("[\\p{IsCyrillic}]"));
    assertThat(String.join(" ", Bundle.read(ContentLocale.AZ).values()))
        .contains("ə", "ğ", "ı", "ş");
    assertThat(AZERBAIJANI.matcher(Bundle.read(ContentLocale.RU).get("home.heading")).find())
        .isFalse();
  }

  @Test
  void russian_counts_as_russians_do() {
    Texts texts = new TextCatalogue().in(ContentLocale.RU);
    assertThat(Stream.of(1, 2, 5, 11, 21, 104).map(n -> texts.get("search.total", "count", n)))
        .containsExactly(
            "1 страница", "2 страницы", "5 страниц", "11 страниц", "21 страница", "104 страницы");
  }

  @Test
  void days_are_written_out() {
    java.time.LocalDate day = java.time.LocalDate.of(2026, 11, 12);
    TextCatalogue catalogue = new TextCatalogue();
    assertThat(catalogue.in(ContentLocale.AZ).date(day)).isEqualTo("12 noyabr 2026");
    assertThat(catalogue.in(ContentLocale.EN).date(day)).isEqualTo("12 November 2026");
    assertThat(catalogue.in(ContentLocale.RU).date(day)).isEqualTo("12 ноября 2026 г.");
  }

  @Test
  void every_message_is_used() throws IOException {
    Set<String> literals = literals(Path.of("src/main/java"));
    Set<String> orphans = new TreeSet<>();
    for (String key : Bundle.read(ContentLocale.EN).keySet()) {
      boolean used =
          literals.contains(key)
              || literals.stream().anyMatch(l -> l.endsWith(".") && key.startsWith(l))
              || literals.stream().anyMatch(l -> l.startsWith(".") && key.endsWith(l));
      if (!used && !literals.contains(key.substring(0, key.lastIndexOf('.')))) {
        orphans.add(key);
      }
    }
    assertThat(orphans).isEmpty();
  }

  private static Set<String> literals(Path sources) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(sources)) {
      files = found.filter(file -> file.toString().endsWith(".java")).toList();
    }
    Set<String> literals = new HashSet<>();
    for (Path file : files) {
      Matcher matcher = LITERAL.matcher(Files.readString(file));
      while (matcher.find()) {
        literals.add(matcher.group(1));
      }
    }
    assertThat(literals).hasSizeGreaterThan(200);
    return literals;
  }
}
