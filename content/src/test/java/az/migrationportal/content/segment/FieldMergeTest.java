package az.migrationportal.content.segment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldMergeTest {
  private static final String BASE =
      "## Sənədlər\n\nBirinci abzas.\n\nİkinci abzas.\n\n- bir\n- iki\n";

  private static MergedFields body(String base, String yours, String theirs) {
    return FieldMerge.of(text(base), text(yours), text(theirs));
  }

  private static JsonObject text(String body) {
    return Json.createObjectBuilder().add("body", body).build();
  }

  @Nested
  class Texts {

    @Test
    void neighbouring_paragraphs_both_survive() {
      MergedFields merged =
          body(
              BASE,
              BASE.replace("Birinci abzas", "Birinci abzas, dəqiq"),
              BASE.replace("İkinci abzas", "İkinci abzas, yeni"));
      assertThat(merged.isClean()).isTrue();
      assertThat(merged.fields().getString("body"))
          .isEqualTo(
              BASE.replace("Birinci abzas", "Birinci abzas, dəqiq")
                  .replace("İkinci abzas", "İkinci abzas, yeni"));
    }

    @Test
    void list_items_are_merged_one_by_one() {
      MergedFields merged =
          body(BASE, BASE.replace("- iki", "- iki\n- üç"), BASE.replace("- bir", "- biri"));
      assertThat(merged.isClean()).isTrue();
      assertThat(merged.fields().getString("body"))
          .isEqualTo(BASE.replace("- bir", "- biri").replace("- iki", "- iki\n- üç"));
    }

    @Test
    void the_same_paragraph_shows_both_and_keeps_what_is_saved() {
      MergedFields merged =
          body(
              BASE,
              BASE.replace("Birinci abzas", "Mənim abzasım"),
              BASE.replace("Birinci abzas", "Onun abzası"));
      assertThat(merged.conflicts())
          .containsExactly(
              new MergeConflict("/body", "Birinci abzas.", "Mənim abzasım.", "Onun abzası."));
      assertThat(merged.fields().getString("body")).contains("Onun abzası.");
    }

    @Test
    void a_deleted_paragraph_that_another_changed_is_a_conflict() {
      MergedFields merged =
          body(
              BASE,
              BASE.replace("Birinci abzas.\n\n", ""),
              BASE.replace("Birinci abzas", "Onun abzası"));
      assertThat(merged.conflicts())
          .containsExactly(new MergeConflict("/body", "Birinci abzas.", "", "Onun abzası."));
    }

    @Test
    void the_same_change_by_both_is_no_conflict() {
      String changed = BASE.replace("Birinci", "Hər iki");
      MergedFields merged = body(BASE, changed, changed + "\nSon.\n");
      assertThat(merged.isClean()).isTrue();
      assertThat(merged.fields().getString("body")).isEqualTo(changed + "\nSon.\n");
    }

    @Test
    void two_paragraphs_added_at_one_place_are_a_conflict() {
      MergedFields merged = body(BASE, BASE + "\nMənim.\n", BASE + "\nOnun.\n");
      assertThat(merged.conflicts())
          .containsExactly(new MergeConflict("/body", "", "Mənim.", "Onun."));
    }

    /** Each paragraph belongs to one writer; the oracle applies both writers' edits by number. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void edits_of_different_paragraphs_always_survive(long seed) {
      Random random = new Random(seed);
      for (int round = 0; round < 200; round++) {
        int size = 1 + random.nextInt(12);
        List<String> base = new ArrayList<>();
        List<String> mine = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        List<String> both = new ArrayList<>();
        for (int i = 0; i < size; i++) {
          String before = "Paragraph " + i + ".";
          List<String> after = edited(random, before, round);
          boolean isMine = random.nextBoolean();
          base.add(before);
          mine.addAll(isMine ? after : List.of(before));
          theirs.addAll(isMine ? List.of(before) : after);
          both.addAll(after);
        }
        MergedFields merged = body(joined(base), joined(mine), joined(theirs));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.fields().getString("body")).isEqualTo(joined(both));
      }
    }

    private static List<String> edited(Random random, String before, int round) {
      return switch (random.nextInt(4)) {
        case 0 -> List.of("Changed " + before + round);
        case 1 -> List.of();
        case 2 -> List.of(before, "Added after " + before + round);
        default -> List.of(before);
      };
    }

    private static String joined(List<String> paragraphs) {
      return String.join("\n\n", paragraphs);
    }
  }

  @Nested
  class Fields {

    @Test
    void different_fields_both_survive_and_a_removed_one_stays_away() {
      JsonObject base =
          Json.createObjectBuilder().add("title", "A").add("summary", "B").add("old", "C").build();
      JsonObject yours = Json.createObjectBuilder().add("title", "A2").add("summary", "B").build();
      JsonObject theirs =
          Json.createObjectBuilder().add("title", "A").add("summary", "B2").add("old", "C").build();
      MergedFields merged = FieldMerge.of(base, yours, theirs);
      assertThat(merged.isClean()).isTrue();
      assertThat(merged.fields())
          .isEqualTo(Json.createObjectBuilder().add("title", "A2").add("summary", "B2").build());
    }

    @Test
    void lists_are_merged_by_element() {
      MergedFields merged =
          FieldMerge.of(words("a", "b", "c"), words("a", "b", "c", "d"), words("x", "b", "c"));
      assertThat(merged.isClean()).isTrue();
      assertThat(merged.fields()).isEqualTo(words("x", "b", "c", "d"));
    }

    @Test
    void a_single_value_changed_by_both_is_a_conflict() {
      JsonObject base = Json.createObjectBuilder().add("iso2", 1).build();
      JsonObject yours = Json.createObjectBuilder().add("iso2", 2).build();
      JsonObject theirs = Json.createObjectBuilder().add("iso2", 3).build();
      assertThat(FieldMerge.of(base, yours, theirs).conflicts())
          .containsExactly(new MergeConflict("/iso2", "1", "2", "3"));
    }

    private static JsonObject words(String... words) {
      return Json.createObjectBuilder()
          .add("keywords", Json.createArrayBuilder(List.of(words)))
          .build();
    }
  }
}
