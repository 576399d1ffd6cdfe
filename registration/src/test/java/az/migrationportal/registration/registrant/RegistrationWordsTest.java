package az.migrationportal.registration.registrant;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.ReaderLocale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationWordsTest {
  @ParameterizedTest
  @CsvSource({
    "verification, AZ",
    "verification, RU",
    "draft, AZ",
    "draft, RU",
    "notice, AZ",
    "notice, RU",
    "registrant, AZ",
    "registrant, RU",
    "reminder, AZ",
    "reminder, RU",
    "crisis, AZ",
    "crisis, RU"
  })
  void every_language_has_the_same_keys_and_placeholders(String place, ReaderLocale locale) {
    String bundle = "az.migrationportal.registration." + place + ".mails";
    MailTexts english = MailTexts.of(bundle, ReaderLocale.EN);
    MailTexts texts = MailTexts.of(bundle, locale);
    assertThat(texts.keys()).isEqualTo(english.keys());
    assertThat(texts.keys())
        .allSatisfy(key -> assertThat(names(texts, key)).isEqualTo(names(english, key)));
  }

  private static Set<String> names(MailTexts texts, String key) {
    Set<String> names = new TreeSet<>();
    Pattern.compile("\\{[A-Za-z]+\\}")
        .matcher(texts.raw(key))
        .results()
        .forEach(match -> names.add(match.group()));
    return names;
  }
}
