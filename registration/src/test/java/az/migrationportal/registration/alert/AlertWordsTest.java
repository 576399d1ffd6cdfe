package az.migrationportal.registration.alert;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.ReaderLocale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlertWordsTest {
  private static final String BUNDLE = "az.migrationportal.registration.alert.mails";
  private static final MailTexts ENGLISH = MailTexts.of(BUNDLE, ReaderLocale.EN);

  @ParameterizedTest
  @EnumSource
  void every_language_has_the_same_keys_and_placeholders(ReaderLocale locale) {
    MailTexts texts = MailTexts.of(BUNDLE, locale);
    assertThat(texts.keys()).isEqualTo(ENGLISH.keys());
    assertThat(texts.keys())
        .allSatisfy(key -> assertThat(names(texts, key)).isEqualTo(names(ENGLISH, key)));
  }

  private static Set<String> names(MailTexts texts, String key) {
    Set<String> names = new TreeSet<>();
    Pattern.compile("\\{[A-Za-z]+\\}")
        .matcher(texts.raw(key))
        .results()
        .forEach(match -> names.add(match.group()));
    return names;
  }

  @Test
  void what_fills_a_mail_is_taken_as_it_is() {
    assertThat(ENGLISH.get("change.subject", Map.of("decision", "a$1\\b {page}")))
        .endsWith("a$1\\b {page}");
  }
}
