package az.migrationportal.registration.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.refusal.EntryViolation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrisisWordsTest {
  @Test
  void all_six_texts_are_needed_and_named_in_the_order_of_the_form() {
    assertThat(CrisisWords.NONE.faults())
        .extracting(EntryViolation::field)
        .containsExactly("subject-az", "text-az", "subject-en", "text-en", "subject-ru", "text-ru");
    assertThat(complete(Map.of()).faults()).isEmpty();
  }

  @Test
  void what_was_typed_is_kept_exactly_and_entries_of_other_names_are_passed_over() {
    CrisisWords words = complete(Map.of("text-az", "  Zəlzələ\n\n\u202E🧿 ", "country", "DE"));
    assertThat(words.text(ReaderLocale.AZ)).isEqualTo("  Zəlzələ\n\n\u202E🧿 ");
    assertThat(words.entries().typed()).hasSize(6);
    assertThat(words.faults()).isEmpty();
  }

  @Test
  void lengths_are_counted_in_characters_that_people_see_as_one() {
    assertThat(complete(Map.of("subject-ru", "🌊".repeat(120))).faults()).isEmpty();
    assertThat(rules(Map.of("subject-ru", "🌊".repeat(121))))
        .containsExactly("crisis-subject-too-long");
    assertThat(complete(Map.of("text-en", "x".repeat(1000))).faults()).isEmpty();
    assertThat(rules(Map.of("text-en", "x".repeat(1001)))).containsExactly("crisis-text-too-long");
  }

  @Test
  void a_subject_is_one_line_and_nothing_holds_control_characters() {
    assertThat(rules(Map.of("subject-en", "Flood\r\nBcc: a@example.org")))
        .containsExactly("crisis-subject-characters");
    assertThat(rules(Map.of("text-en", "Flood\u0000"))).containsExactly("crisis-text-characters");
    assertThat(rules(Map.of("text-az", " \n "))).containsExactly("crisis-text-missing");
  }

  private static List<String> rules(Map<String, String> other) {
    return complete(other).faults().stream().map(EntryViolation::rule).toList();
  }

  private static CrisisWords complete(Map<String, String> other) {
    Map<String, String> all = new HashMap<>();
    for (ReaderLocale locale : ReaderLocale.values()) {
      all.put(CrisisWords.subjectName(locale), "Subject " + locale.tag());
      all.put(CrisisWords.textName(locale), "Text " + locale.tag());
    }
    all.putAll(other);
    return CrisisWords.of(all);
  }
}
