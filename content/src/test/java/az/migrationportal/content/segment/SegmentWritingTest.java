package az.migrationportal.content.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SegmentWritingTest {
  private static final ContentType PAGE = new ContentTypes().get("page");
  private static final String SOURCE = "## H\n\nOne.\n\n- a\n- b\n\nTwo.\n";

  @Test
  void other_words_leave_the_marks_around_them() {
    assertThat(written("## З\n\nРаз.\n\n- а\n- б\n\nДва.\n", Map.of(2, "я")))
        .isEqualTo("## З\n\nРаз.\n\n- я\n- б\n\nДва.\n");
    assertThat(written("> [!NOTE]\n> **Раз**\n> два.\n", Map.of(0, "[!NOTE]\n**Раз**\nи\nтри.")))
        .isEqualTo("> [!NOTE]\n> **Раз**\n> и\n> три.\n");
  }

  @Test
  void only_the_written_segment_becomes_a_translation_of_the_source_as_it_is() {
    List<Segment> old = segments("## H\n\nOne, once.\n\n- a\n- b\n\nTwo, once.\n");
    JsonObject own = fields("## З\n\nРаз.\n\n- а\n- б\n\nДва.\n");
    List<SourceLink> memory = SourceMemory.saved(List.of(), Segments.of(PAGE, own), old);
    List<Pair> pairs = Comparison.of(segments(SOURCE), Segments.of(PAGE, own), memory).pairs();
    WrittenSegments result =
        SegmentWriting.of(PAGE, fields(SOURCE), own, pairs, Map.of(1, "Раз и навсегда."));
    assertThat(freshness(result))
        .containsExactly(
            Freshness.UP_TO_DATE,
            Freshness.UP_TO_DATE,
            Freshness.UP_TO_DATE,
            Freshness.UP_TO_DATE,
            Freshness.OUTDATED);
    assertThat(freshness(new WrittenSegments(own, memory)))
        .filteredOn(Freshness.OUTDATED::equals)
        .hasSize(2);
  }

  @Test
  void old_words_that_are_confirmed_are_fresh_and_unchanged() {
    List<Segment> old = segments("## H\n\nOne, once.\n\n- a\n- b\n\nTwo, once.\n");
    List<Segment> own = segments("## З\n\nРаз.\n\n- а\n- б\n\nДва.\n");
    List<Pair> pairs =
        Comparison.of(segments(SOURCE), own, SourceMemory.saved(List.of(), own, old)).pairs();
    List<SourceLink> confirmed = SourceMemory.confirmed(pairs, java.util.Set.of(4));
    assertThat(
            Comparison.of(segments(SOURCE), own, confirmed).pairs().stream().map(Pair::freshness))
        .containsExactly(
            Freshness.UP_TO_DATE,
            Freshness.OUTDATED,
            Freshness.UP_TO_DATE,
            Freshness.UP_TO_DATE,
            Freshness.UP_TO_DATE);
  }

  @Test
  void a_segment_that_is_missing_is_put_where_the_source_has_it() {
    JsonObject own = fields("## З\n\nРаз.\n\n- а\n\nДва.\n");
    List<SourceLink> memory =
        SourceMemory.saved(
            List.of(), Segments.of(PAGE, own), segments("## H\n\nOne.\n\n- a\n\nTwo.\n"));
    List<Pair> pairs = Comparison.of(segments(SOURCE), Segments.of(PAGE, own), memory).pairs();
    WrittenSegments result = SegmentWriting.of(PAGE, fields(SOURCE), own, pairs, Map.of(3, "б"));
    assertThat(result.localized().getString("body"))
        .isEqualTo("## З\n\nРаз.\n\n- а\n- б\n\nДва.\n");
    assertThat(freshness(result)).containsOnly(Freshness.UP_TO_DATE);
  }

  @Test
  void words_that_would_be_cut_into_other_segments_are_refused() {
    for (String words : List.of("Раз.\n\nДва.", "# Раз", "- раз", "> раз")) {
      assertThatThrownBy(() -> written("## З\n\nРаз.\n\n- а\n- б\n\nДва.\n", Map.of(1, words)))
          .isInstanceOf(SegmentDoesNotFit.class);
    }
  }

  @Test
  void a_list_gets_no_hole() {
    ContentType guide = new ContentTypes().get("guide");
    JsonObject source =
        Json.createObjectBuilder()
            .add(
                "inShort",
                Json.createArrayBuilder()
                    .add(Json.createObjectBuilder().add("label", "a"))
                    .add(Json.createObjectBuilder().add("label", "b")))
            .build();
    List<Pair> pairs = Comparison.of(Segments.of(guide, source), List.of(), List.of()).pairs();
    assertThatThrownBy(
            () ->
                SegmentWriting.of(
                    guide, source, JsonObject.EMPTY_JSON_OBJECT, pairs, Map.of(1, "б")))
        .isInstanceOf(SegmentDoesNotFit.class);
    assertThat(
            SegmentWriting.of(
                    guide, source, JsonObject.EMPTY_JSON_OBJECT, pairs, Map.of(0, "а", 1, "б"))
                .localized()
                .toString())
        .isEqualTo("{\"inShort\":[{\"label\":\"а\"},{\"label\":\"б\"}]}");
  }

  private static String written(String body, Map<Integer, String> words) {
    JsonObject own = fields(body);
    List<Segment> segments = Segments.of(PAGE, own);
    List<Pair> pairs = Comparison.ofItself(segments).pairs();
    return SegmentWriting.of(PAGE, own, own, pairs, words).localized().getString("body");
  }

  private static List<Freshness> freshness(WrittenSegments written) {
    return Comparison.of(segments(SOURCE), Segments.of(PAGE, written.localized()), written.links())
        .pairs()
        .stream()
        .map(Pair::freshness)
        .toList();
  }

  private static List<Segment> segments(String body) {
    return Segments.of(PAGE, fields(body));
  }

  private static JsonObject fields(String body) {
    return Json.createObjectBuilder().add("body", body).build();
  }
}
