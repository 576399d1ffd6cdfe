package az.migrationportal.content.segment;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class SegmentsTest {
  private static final ContentType GUIDE = new ContentTypes().get("guide");

  @Test
  void a_document_is_cut_into_headings_paragraphs_items_and_rows() {
    String body =
        """
        ## First heading

        A paragraph
        of two lines.

        - an item
        - [ ] a box

          its hint

        1. ### A stop

           What to do.

        > [!NOTE]
        > **Mind** this.

        | Fee | Term |
        | --- | --- |
        | {fact:fee-a|number} | a year |
        """;
    assertThat(
            Segments.of(GUIDE, fields().add("body", body).build()).stream()
                .map(segment -> segment.id() + " " + segment.kind() + " " + segment.text()))
        .containsExactly(
            "/body#1 HEADING ## First heading",
            "/body#2 PARAGRAPH A paragraph\nof two lines.",
            "/body#3 LIST_ITEM an item",
            "/body#4 LIST_ITEM [ ] a box",
            "/body#5 LIST_ITEM its hint",
            "/body#6 HEADING ### A stop",
            "/body#7 LIST_ITEM What to do.",
            "/body#8 PARAGRAPH [!NOTE]\n**Mind** this.",
            "/body#9 TABLE_ROW | Fee | Term |",
            "/body#10 TABLE_ROW | {fact:fee-a|number} | a year |");
  }

  @Test
  void fields_are_segments_and_search_words_are_not() {
    JsonObject fields =
        fields()
            .add("title", "Work permit ")
            .add(
                "inShort",
                Json.createArrayBuilder()
                    .add(Json.createObjectBuilder().add("label", "Fee").add("value", "1")))
            .add("keywords", Json.createArrayBuilder().add("job"))
            .add("topic", "work")
            .build();
    assertThat(Segments.of(GUIDE, fields).stream().map(Segment::id))
        .containsExactly("/title#1", "/inShort/0/label#1", "/inShort/0/value#1");
  }

  @Test
  void the_same_words_have_the_same_hash_wherever_they_stand() {
    Segment here = Segment.of("/body", 1, SegmentKind.PARAGRAPH, "Words.");
    assertThat(Segment.of("/body", 7, SegmentKind.PARAGRAPH, "Words.").hash())
        .isEqualTo(here.hash());
    assertThat(Segment.of("/body", 1, SegmentKind.HEADING, "Words.").hash())
        .isNotEqualTo(here.hash());
  }

  private static jakarta.json.JsonObjectBuilder fields() {
    return Json.createObjectBuilder();
  }
}
