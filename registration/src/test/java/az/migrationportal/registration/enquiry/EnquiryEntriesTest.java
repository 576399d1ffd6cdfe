package az.migrationportal.registration.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.refusal.EntryViolation;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnquiryEntriesTest {

  @Test
  void every_fault_is_told_at_once_in_the_order_of_the_form() {
    assertThat(entries("", "Germany", " \n ", "no address").violations())
        .extracting(EntryViolation::field)
        .containsExactly("topic", "country", "words", "address");
  }

  @Test
  void a_question_needs_neither_country_nor_address() {
    assertThat(entries("visa", "", "?", "").violations()).isEmpty();
  }

  @Test
  void the_limit_counts_characters_as_people_do_and_not_bytes() {
    assertThat(entries("visa", "DE", "🧿".repeat(5000), "").violations()).isEmpty();
    assertThat(entries("visa", "DE", "ə".repeat(5001), "").violations())
        .containsExactly(
            new EntryViolation(
                "words", "words-too-long", java.util.Map.of("limit", 5000, "found", 5001)));
  }

  @Test
  void what_was_typed_comes_back_exactly_from_where_it_is_sealed() {
    EnquiryEntries odd =
        entries("<b>", "\"", "\n  <script>alert('ə')</script>\u202e\t🧿 \n", "a@b'; --");
    assertThat(EnquiryEntries.of(odd.json())).isEqualTo(odd);
  }

  @Test
  void numbers_can_be_read_aloud_and_are_read_again() {
    assertThat(IntStream.range(0, 200).mapToObj(i -> EnquiryNumber.random()))
        .allSatisfy(number -> assertThat(EnquiryNumber.of(number)).hasValue(number))
        .allSatisfy(
            number -> assertThat(number.substring(4)).doesNotContain("0", "O", "1", "I", "L"))
        .doesNotHaveDuplicates();
    assertThat(EnquiryNumber.of("ENQ-7K3M-9Q2O")).isEmpty();
  }

  @Test
  void nothing_of_it_gets_into_a_log() {
    assertThat(entries("visa", "DE", "secret words", "me@example.org").toString())
        .doesNotContain("secret", "example");
  }

  private static EnquiryEntries entries(
      String topic, String country, String words, String address) {
    return new EnquiryEntries(ReaderLocale.EN, topic, country, words, address);
  }
}
