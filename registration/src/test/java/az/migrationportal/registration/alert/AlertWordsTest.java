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
import org.junit.jupiter.params.provider.CsvSource;
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

  @Test
  void tokens_and_outcomes_do_not_tell_themselves_to_logs() {
    AnswerToken token = AnswerToken.of("A".repeat(32)).orElseThrow();
    assertThat(token.toString()).doesNotContain("AAA");
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.77, c00002",
    "2001:db8:1:2::3, 20010db80001",
    "fe80::1%eth0, fe8000000000",
    "nonsense, other",
    "a.b.c.d, other"
  })
  void of_a_network_only_the_prefix_counts(String ip, String prefix) {
    assertThat(NetworkPrefix.of(ip)).isEqualTo(prefix);
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "short",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  })
  void what_can_be_no_token_is_none(String text) {
    assertThat(AnswerToken.of(text)).isEmpty();
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
