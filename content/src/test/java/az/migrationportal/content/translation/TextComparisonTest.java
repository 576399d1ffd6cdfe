package az.migrationportal.content.translation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

  @Test
  void the_same_text_has_no_change() {
    assertThat(TextComparison.between(body("One.\n\nTwo."), body("One.\n\n\nTwo.\n"))).isEmpty();
  }

  @Test
  void a_changed_paragraph_is_told_with_what_stood_there() {
    assertThat(TextComparison.between(body("One.\n\nTwo.\n\nThree."), body("One.\n\n2.\n\nThree.")))
        .containsExactly(new TextChange("/body", 2, List.of("Two."), List.of("2.")));
  }

  @Test
  void added_and_removed_paragraphs_leave_their_neighbours_alone() {
    assertThat(TextComparison.between(body("One.\n\nTwo."), body("Zero.\n\nOne.")))
        .containsExactly(
            new TextChange("/body", 1, List.of(), List.of("Zero.")),
            new TextChange("/body", 3, List.of("Two."), List.of()));
  }

  @Test
  void fields_that_come_and_go_are_whole_changes() {
    JsonObject before = Json.createObjectBuilder().add("note", "Words.").build();
    JsonObject after =
        Json.createObjectBuilder()
            .add("steps", Json.createArrayBuilder().add(Json.createObjectBuilder().add("n", 1)))
            .build();
    assertThat(TextComparison.between(text(before), text(after)))
        .containsExactlyInAnyOrder(
            new TextChange("/steps/0/n", 1, List.of(), List.of("1")),
            new TextChange("/note", 1, List.of("Words."), List.of()));
  }

  private static RevisionText body(String words) {
    return text(Json.createObjectBuilder().add("body", words).build());
  }

  private static RevisionText text(JsonObject localized) {
    return new RevisionText(
        new RevisionCard(
            new RevisionNumber(1),
            PublicationState.DRAFT,
            Instant.EPOCH,
            "author",
            null,
            null,
            null,
            null,
            null,
            null),
        localized,
        null);
  }
}
