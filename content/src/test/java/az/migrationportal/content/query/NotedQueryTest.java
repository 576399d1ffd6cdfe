package az.migrationportal.content.query;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotedQueryTest {
  private static final QuerySecret SECRET = new QuerySecret(new byte[32]);
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr", "az"})
  void the_same_words_are_one_question_however_they_are_typed(String machine) {
    Locale.setDefault(Locale.forLanguageTag(machine));
    assertThat(noted(ContentLocale.AZ, "  İŞ   İCAZƏSİ ").text()).isEqualTo("iş icazəsi");
    assertThat(noted(ContentLocale.AZ, "QIŞ").text()).isEqualTo("qış");
    assertThat(noted(ContentLocale.EN, "VISA\tINFO").text()).isEqualTo("visa info");
    assertThat(noted(ContentLocale.RU, "ВНЖ").text()).isEqualTo("внж");
  }

  @Test
  void nothing_and_too_much_are_not_counted() {
    assertThat(noted(ContentLocale.EN, "   ").isCounted()).isFalse();
    assertThat(noted(ContentLocale.EN, "a".repeat(201)).isCounted()).isFalse();
    assertThat(noted(ContentLocale.EN, "a".repeat(200)).isCounted()).isTrue();
  }

  @Test
  void what_one_person_asks_again_is_counted_once_with_the_last_outcome() {
    var first = NotedQuery.of(ContentLocale.EN, "visa", 3, "10.0.0.1");
    var again = NotedQuery.of(ContentLocale.EN, "VISA", 4, "10.0.0.1");
    var another = NotedQuery.of(ContentLocale.EN, "visa", 4, "10.0.0.2");
    var otherLanguage = NotedQuery.of(ContentLocale.AZ, "visa", 4, "10.0.0.1");
    assertThat(NotedQuery.latest(List.of(first, another, again, otherLanguage)))
        .containsExactly(again, another, otherLanguage);
  }

  @Test
  void a_question_is_its_words_and_its_language() {
    assertThat(SECRET.hash(noted(ContentLocale.EN, "visa")))
        .isEqualTo(SECRET.hash(noted(ContentLocale.EN, "VISA ")))
        .isNotEqualTo(SECRET.hash(noted(ContentLocale.AZ, "visa")))
        .isNotEqualTo(SECRET.hash(noted(ContentLocale.EN, "visas")));
  }

  @Test
  void one_person_is_one_bucket_and_thousands_share_it() {
    Set<Integer> buckets = new HashSet<>();
    for (int host = 0; host < 50_000; host++) {
      NotedQuery query =
          NotedQuery.of(ContentLocale.EN, "visa", 3, "10.0." + host / 256 + "." + host % 256);
      int bucket = SECRET.bucket(query);
      assertThat(bucket).isEqualTo(SECRET.bucket(query)).isBetween(0, QuerySecret.BUCKETS - 1);
      buckets.add(bucket);
    }
    assertThat(buckets).hasSize(QuerySecret.BUCKETS);
  }

  @Test
  void a_bucket_does_not_follow_a_person_from_one_question_to_the_next() {
    Set<Integer> buckets = new HashSet<>();
    for (int question = 0; question < 50; question++) {
      buckets.add(SECRET.bucket(NotedQuery.of(ContentLocale.EN, "q" + question, 1, "10.0.0.1")));
    }
    assertThat(buckets).hasSizeGreaterThan(40);
  }

  private static NotedQuery noted(ContentLocale locale, String typed) {
    return NotedQuery.of(locale, typed, 1, "10.0.0.1");
  }
}
