package az.migrationportal.registration.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.ReaderLocale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnquiryWordsTest {
  private static final String BUNDLE = "az.migrationportal.registration.enquiry.mails";
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
}
