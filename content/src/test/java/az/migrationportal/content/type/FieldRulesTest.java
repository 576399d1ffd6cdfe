package az.migrationportal.content.type;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.MachineLocale;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldRulesTest {

  private static final ContentType RECIPE = TypeFile.parse(SmallType.RECIPE);
  private static final String LOCALIZED =
      "{'title': 'Tea', 'summary': 'Hot.', 'steps': [{'text': 'Boil.'}]}";
  private static final String SHARED = "{'verifiedOn': '2026-11-01', 'confidence': 'high'}";

  private static List<String> localized(String fields) {
    return told(FieldRules.ofPublication(RECIPE, true, json(fields)));
  }

  private static List<String> shared(String fields) {
    return told(FieldRules.ofPublication(RECIPE, false, json(fields)));
  }

  private static List<String> told(List<FieldViolation> violations) {
    return violations.stream()
        .map(violation -> violation.field() + " " + violation.rule())
        .toList();
  }

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
  }

  @Test
  void complete_fields_break_no_rule() {
    assertThat(localized(LOCALIZED)).isEmpty();
    assertThat(shared(SHARED)).isEmpty();
  }

  @Test
  void a_shared_field_is_unknown_among_the_localized_ones() {
    assertThat(localized(LOCALIZED.replace("{'title'", "{'minutes': 3, 'title'")))
        .containsExactly("/minutes unknown-field");
  }

  @Test
  void all_broken_rules_are_told_at_once() {
    assertThat(localized("{'title': 'Tea for everybody', 'steps': [{}, {}, {}]}"))
        .containsExactlyInAnyOrder(
            "/title too-long",
            "/summary required",
            "/steps too-many",
            "/steps/0/text required",
            "/steps/1/text required",
            "/steps/2/text required");
  }

  @Nested
  class ADraft {

    @Test
    void may_lack_what_publication_needs() {
      assertThat(FieldRules.ofDraft(RECIPE, true, json("{'steps': []}"))).isEmpty();
    }

    @Test
    void may_not_have_what_the_type_does_not_know() {
      assertThat(told(FieldRules.ofDraft(RECIPE, true, json("{'colour': 'red'}"))))
          .containsExactly("/colour unknown-field");
    }
  }

  @Nested
  class Length {

    @Test
    void is_counted_in_characters_and_not_in_their_halves() {
      assertThat(localized(LOCALIZED.replace("'Tea'", "'" + "🍵".repeat(10) + "'"))).isEmpty();
      assertThat(localized(LOCALIZED.replace("'Tea'", "'" + "🍵".repeat(11) + "'")))
          .containsExactly("/title too-long");
    }

    @Test
    void counts_a_fact_as_the_figure_a_reader_sees() {
      assertThat(localized(LOCALIZED.replace("'Tea'", "'{fact:price-of-all-the-tea}'"))).isEmpty();
      assertThat(localized(LOCALIZED.replace("'Tea'", "'{fact:price} ab'")))
          .containsExactly("/title too-long");
    }
  }

  @Nested
  class Blank {

    @Test
    void is_missing() {
      assertThat(localized(LOCALIZED.replace("'Tea'", "'  '"))).containsExactly("/title required");
      assertThat(localized(LOCALIZED.replace("'Tea'", "null"))).containsExactly("/title required");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "minutes | 1.5                    | /minutes wrong-kind",
        "minutes | '3'                    | /minutes wrong-kind",
        "hot     | 1                      | /hot wrong-kind",
        "hot     | 'true'                 | /hot wrong-kind",
        "like    | 'tea'                  | /like wrong-kind",
        "like    | ['tea', 'Green Tea']   | /like/1 not-a-key",
        "like    | ['a', 'b', 'c', 'd']   | /like too-many",
        "law     | 'Tea Code'             | /law not-a-legal-reference",
        "picture | 'tea-cup'              | /picture not-a-medium",
        "picture | 'media:Tea Cup'        | /picture not-a-medium",
        "picture | 'media:'               | /picture not-a-medium",
        "forms   | ['media:a', 7]         | /forms/1 wrong-kind",
        "page    | 'ftp://tea.example'    | /page bad-link",
        "page    | 'javascript:alert(1)'  | /page bad-link",
        "page    | 'https:'               | /page bad-link",
        "page    | 'tea.example'          | /page bad-link",
        "page    | {'a': 1}               | /page wrong-kind"
      })
  void a_value_of_the_wrong_kind_is_refused(String field, String value, String finding) {
    String fields = SHARED.replace("'high'}", "'high', '" + field + "': " + value + "}");
    MachineLocale.inEach(() -> assertThat(shared(fields)).containsExactly(finding));
  }

  @ParameterizedTest
  @CsvSource({"2026-02-30", "01.11.2026", "2026-11-1", "tomorrow"})
  void what_is_no_day_of_the_calendar_is_refused(String day) {
    assertThat(shared(SHARED.replace("2026-11-01", day))).containsExactly("/verifiedOn not-a-date");
  }

  @Test
  void an_option_is_one_of_those_listed() {
    assertThat(shared(SHARED.replace("'high'", "'HIGH'")))
        .containsExactly("/confidence not-an-option");
  }

  @Test
  void a_character_that_the_database_cannot_hold_is_refused() {
    JsonObject fields =
        Json.createObjectBuilder(json(LOCALIZED)).add("summary", "a\u0000b").build();
    assertThat(told(FieldRules.ofPublication(RECIPE, true, fields)))
        .containsExactly("/summary bad-character");
  }

  @Test
  void what_was_found_is_shortened() {
    List<FieldViolation> violations =
        FieldRules.ofPublication(
            RECIPE, false, json(SHARED.replace("2026-11-01", "x".repeat(100))));
    assertThat(violations).singleElement().extracting(FieldViolation::found).asString().hasSize(61);
  }
}
